import type { Kind } from "./kind";

/** Joint targeted area inspection by four inspectorates; no grades. Nobody states when its report comes. */
export const jtai: Kind = { name: "JTAI", publishes: "report", measured: null, reportGaps: [] };
