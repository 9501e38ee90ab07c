import { jointInspectionRegulations, kent, ofstedHandbook } from "../../source";
import type { Kind } from "./kind";

const notice = ofstedHandbook("joint targeted area inspections, note on GOV.UK: ten working days' notice");
const council = "Council";

/** Joint targeted area inspection by four inspectorates; no grades. Nobody states when its report comes. */
export const jtai: Kind = {
  name: "JTAI",
  publishes: "report",
  measured: null,
  reportGaps: [],
  teams: [],
  cases: [],
  milestones: [
    {
      key: "call",
      what: "The call",
      who: "Director of Children's Services and partners",
      source: notice,
      from: "notified",
      step: { by: "calendar days", days: 0 },
    },
    {
      key: "start",
      what: "Inspectors of four inspectorates arrive",
      who: "Inspectors",
      source: notice,
      from: "notified",
      step: { by: "working days", days: 10 },
    },
    {
      key: "end",
      what: "One week on site ends",
      who: "Inspectors",
      source: kent("2.3"),
      from: "start",
      step: { by: "working days", days: 4 },
    },
    {
      key: "report",
      what: "Report published",
      who: "The inspectorates",
      source: kent("2.5, a narrative without grades"),
      from: "end",
      step: { by: "not known", because: "no source states how long after a JTAI the report comes" },
    },
    {
      key: "action plan",
      what: "Statement of proposed action, 70 working days after the report is received",
      who: council,
      source: jointInspectionRegulations("regulations 3 and 4"),
      from: "report",
      step: { by: "not known", because: "it is counted from the report; give its date to ACTION_PLAN_DUE" },
    },
  ],
  callOn: null,
  usualSpan: null,
};
