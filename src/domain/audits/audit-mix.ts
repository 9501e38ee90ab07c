import { answer, notKnown, type Answer, type Problem } from "../answer";
import { barkingAndDagenham, blackburnWithDarwen } from "../source";

/** Whom an audit is about. */
export const AUDIT_GROUPS = ["Help and protection", "Looked after", "Care leavers"] as const;

export type AuditGroup = (typeof AUDIT_GROUPS)[number];

/** One audited case; `unknown` where nobody said whether the child lives out of borough. */
export interface AuditedCase {
  readonly group: AuditGroup;
  readonly placed: "in borough" | "out of borough" | "unknown";
}

/** How many audits of one sort are needed, and how many there are. */
export interface AuditStrand {
  readonly strand: string;
  readonly needed: number;
  /** `null` where it was not said which cases they are. */
  readonly found: number | null;
  /** Needed less found; 0 where there are enough. */
  readonly gap: number | null;
}

const NEEDED: Readonly<Record<AuditGroup, number>> = {
  "Help and protection": 6,
  "Looked after": 10,
  "Care leavers": 2,
};
const NEEDED_OUT_OF_BOROUGH = 2;
const STATED_TOTAL = 18;
const OTHER_TOTAL = 20;

/** Whether the audits under SIF are of the mix that is asked for. Another account gives only a total of 20. */
export function auditMix(
  cases: readonly AuditedCase[],
  total = STATED_TOTAL,
): Answer<readonly AuditStrand[]> | Problem {
  if (total === OTHER_TOTAL) return totalOnly(cases);
  if (total !== STATED_TOTAL) {
    return notKnown(
      `no source states ${total} audits; give ${STATED_TOTAL} or ${OTHER_TOTAL}, or leave the total out.`,
      "total",
    );
  }
  const strands = AUDIT_GROUPS.flatMap((group) => {
    const own = cases.filter((one) => one.group === group);
    const whole = strand(group, NEEDED[group], own.length);
    return group === "Looked after" ? [whole, outOfBorough(own)] : [whole];
  });
  return answer(strands, {
    basis: "rule",
    sources: [barkingAndDagenham("3.5"), blackburnWithDarwen("section 4, summary")],
    working: () => [
      `${cases.length} audits of ${STATED_TOTAL}; Blackburn with Darwen, 12 April 2018, speaks of ${OTHER_TOTAL}.`,
      ...strands.map(
        ({ strand: name, needed, found }) => `${name}: ${needed} needed, ${found ?? "not said how many"}.`,
      ),
    ],
  });
}

function totalOnly(cases: readonly AuditedCase[]): Answer<readonly AuditStrand[]> {
  return answer([strand("All audits", OTHER_TOTAL, cases.length)], {
    basis: "rule",
    sources: [blackburnWithDarwen("section 4, summary")],
    working: () => [`${cases.length} audits of ${OTHER_TOTAL}; this account does not say of whom.`],
  });
}

function strand(name: string, needed: number, found: number): AuditStrand {
  return { strand: name, needed, found, gap: Math.max(0, needed - found) };
}

function outOfBorough(lookedAfter: readonly AuditedCase[]): AuditStrand {
  const name = "Looked after, out of borough";
  if (lookedAfter.some(({ placed }) => placed !== "unknown")) {
    return strand(name, NEEDED_OUT_OF_BOROUGH, lookedAfter.filter(({ placed }) => placed === "out of borough").length);
  }
  return { strand: name, needed: NEEDED_OUT_OF_BOROUGH, found: null, gap: null };
}
