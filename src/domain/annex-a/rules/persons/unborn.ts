/** A pregnancy is forty weeks. */
export const PREGNANCY = 280;

/** Lists that may hold children who are expected; in Lists 8 and 9 everyone is born. */
export const WITH_UNBORN = [1, 2, 3, 4, 5, 6, 7, 10] as const;
