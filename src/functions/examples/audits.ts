import { METHOD } from "../../domain/audits/case-sample";
import { barkingAndDagenham, blackburnWithDarwen, kent, ourMethod } from "../../domain/source";
import { badValue, notAvailable, type FunctionExamples, type WrittenCell, type WrittenRows } from "./example";

const MIX_HEADINGS = ["Strand", "Needed", "Found", "Gap"];

/** The column of groups with so many of each. */
function groups(helpAndProtection: number, lookedAfter: number, careLeavers: number): WrittenRows {
  return [
    ...column("Help and protection", helpAndProtection),
    ...column("Looked after", lookedAfter),
    ...column("Care leavers", careLeavers),
  ];
}

/** Beside it, who of those looked after is placed out of borough. */
function placedOut(helpAndProtection: number, lookedAfter: number, careLeavers: number, out: number): WrittenRows {
  return [
    ...column("In", helpAndProtection),
    ...column("Out", out),
    ...column("In", lookedAfter - out),
    ...column("In", careLeavers),
  ];
}

function column(cell: WrittenCell, count: number): WrittenCell[][] {
  return Array.from({ length: count }, () => [cell]);
}

const auditMixExamples: FunctionExamples = {
  function: "AUDIT_MIX",
  family: "Cases and audits",
  title: "Are our audits of the right mix?",
  sources: [barkingAndDagenham("3.5"), blackburnWithDarwen("section 4, summary")],
  examples: [
    {
      args: [groups(6, 10, 2), placedOut(6, 10, 2, 2)],
      expected: [
        MIX_HEADINGS,
        ["Help and protection", 6, 6, 0],
        ["Looked after", 10, 10, 0],
        ["Looked after, out of borough", 2, 2, 0],
        ["Care leavers", 2, 2, 0],
      ],
    },
    {
      args: [groups(6, 10, 2), placedOut(6, 10, 2, 1)],
      expected: [
        MIX_HEADINGS,
        ["Help and protection", 6, 6, 0],
        ["Looked after", 10, 10, 0],
        ["Looked after, out of borough", 2, 1, 1],
        ["Care leavers", 2, 2, 0],
      ],
    },
    {
      args: [groups(7, 9, 2)],
      expected: [
        MIX_HEADINGS,
        ["Help and protection", 6, 7, 0],
        ["Looked after", 10, 9, 1],
        ["Looked after, out of borough", 2, "not given", ""],
        ["Care leavers", 2, 2, 0],
      ],
      note: "Without the second column.",
    },
    {
      args: [groups(6, 11, 2), null, 20],
      expected: [MIX_HEADINGS, ["All audits", 20, 19, 1]],
      note: "Blackburn with Darwen speaks of 20, without saying of whom.",
    },
    {
      args: [
        [["looked after"], [null], ["Care Leavers"]],
        [[true], [null], [false]],
      ],
      expected: [
        MIX_HEADINGS,
        ["Help and protection", 6, 0, 6],
        ["Looked after", 10, 1, 9],
        ["Looked after, out of borough", 2, 1, 1],
        ["Care leavers", 2, 1, 1],
      ],
      note: "Empty rows do not count.",
    },
    {
      args: [[["Looked after"], ["Adopted"]]],
      expected: badValue(
        "groups, row 2: Adopted is not a choice here; give Help and protection, Looked after or Care leavers.",
      ),
    },
    {
      args: [
        [["Looked after"], ["Looked after"]],
        [["In"], ["Nearby"]],
      ],
      expected: badValue(
        "out_of_borough, row 2: Nearby does not say whether it is out of borough; give TRUE or FALSE, or In or Out.",
      ),
    },
    {
      args: [
        [["Looked after"], ["Looked after"]],
        [["In"], ["Out"], ["In"]],
      ],
      expected: badValue("out_of_borough must be a range of the same size as groups; give both alike."),
    },
    {
      args: [groups(1, 1, 1), null, 19],
      expected: notAvailable("total: no source states 19 audits; give 18 or 20, or leave the total out."),
    },
  ],
};

const IDS: WrittenRows = Array.from({ length: 10 }, (_, at) => [`C0${String(at + 1).padStart(2, "0")}`]);
const TEAMS: WrittenRows = [..."AAAAAABBBB"].map((team) => [`Team ${team}`]);

/** Forty ids, 201 to 240. */
const TRACKED: WrittenRows = Array.from({ length: 5 }, (_, row) =>
  Array.from({ length: 8 }, (__, at) => 201 + row * 8 + at),
);

const caseSampleExamples: FunctionExamples = {
  function: "CASE_SAMPLE",
  family: "Cases and audits",
  title: "Which cases do we audit?",
  sources: [ourMethod("which can be repeated by hand"), kent("4.1"), barkingAndDagenham("3.6")],
  examples: [
    { args: [IDS, 3, 7], expected: [["Case"], ["C010"], ["C002"], ["C005"]], note: METHOD },
    {
      args: [[...IDS].reverse(), 3, 7],
      expected: [["Case"], ["C010"], ["C002"], ["C005"]],
      note: "The rows reversed.",
    },
    { args: [IDS, 3, 8], expected: [["Case"], ["C006"], ["C010"], ["C009"]], note: "Another seed." },
    {
      args: [Array.from({ length: 20 }, (_, at) => [101 + at]), 0.1, 2016],
      expected: [["Case"], [110], [106]],
      note: "A tenth of twenty.",
    },
    {
      args: [TRACKED, 25, 2014],
      expected: [
        ["Case"],
        ...[210, 201, 203, 213, 234, 204, 212, 221, 236, 224, 235, 237, 211].map((id) => [id]),
        ...[240, 233, 223, 219, 202, 207, 215, 218, 229, 214, 227, 239].map((id) => [id]),
      ],
      note: "25 to track, as a rehearsal: the same 25 whenever it is calculated.",
    },
    {
      args: [IDS, 5, 7, TEAMS],
      expected: [
        ["Case", "Stratum"],
        ["C002", "Team A"],
        ["C005", "Team A"],
        ["C001", "Team A"],
        ["C010", "Team B"],
        ["C007", "Team B"],
      ],
      note: "From each group by its share.",
    },
    {
      args: [
        IDS,
        3,
        7,
        TEAMS,
        [
          ["Team B", 2],
          ["Team A", 1],
        ],
      ],
      expected: [
        ["Case", "Stratum"],
        ["C010", "Team B"],
        ["C007", "Team B"],
        ["C002", "Team A"],
      ],
    },
    {
      args: [[["C001"], ["C002"], ["C001"], [null]], 2, 7],
      expected: [["Case"], ["C002"], ["C001"]],
      note: "An id that stands twice counts once.",
    },
    {
      args: [IDS, 12, 7],
      expected: notAvailable("ids: there are 10 different ids, not 12; give a smaller size or more ids."),
    },
    {
      args: [
        IDS,
        6,
        7,
        TEAMS,
        [
          ["Team A", 1],
          ["Team B", 5],
        ],
      ],
      expected: notAvailable("quotas: Team B has 4 different ids, not 5; lower its number."),
    },
    {
      args: [IDS, 4, 7, TEAMS, [["Team A", 3]]],
      expected: badValue("quotas: they add up to 3, and the size is 4; make them the same."),
    },
    {
      args: [IDS, 2.5, 7],
      expected: badValue("size: 2.5 is no size; give a whole number from 1 up, or a share such as 10%."),
    },
    {
      args: [IDS, 3, -7],
      expected: badValue("seed: -7 is no seed; give a whole number from 0 to 999999."),
    },
  ],
};

export const auditExamples: readonly FunctionExamples[] = [auditMixExamples, caseSampleExamples];
