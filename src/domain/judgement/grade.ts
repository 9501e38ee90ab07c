/** The four-point scale, best first. "Adequate" was the third before November 2013. */
export const GRADES = ["outstanding", "good", "requires improvement", "inadequate"] as const;

export type Grade = (typeof GRADES)[number];

/** A judgement that was not made counts as absent: it is not outstanding, limits nothing, and is not unknown. */
export type Judged = Grade | "not judged";

/** What a cell may say of one judgement. */
export type GradeWord = Judged | "adequate";

/** 1 outstanding, 2 good, 3 requires improvement, 4 inadequate. */
export type Rank = 1 | 2 | 3 | 4;

export function rankOf(grade: Grade): Rank {
  return (GRADES.indexOf(grade) + 1) as Rank;
}

export function isGrade(judged: Judged): judged is Grade {
  return judged !== "not judged";
}

/** Better is the smaller rank. */
export function isBetter(grade: Grade, than: Grade): boolean {
  return rankOf(grade) < rankOf(than);
}

/** The judgement behind a word: "adequate" is today's "requires improvement". */
export function judgedFrom(word: GradeWord): Judged {
  return word === "adequate" ? "requires improvement" : word;
}

/** Today's wording, with a capital: rank 3 is always "Requires improvement to be good", except that "Adequate" stays. */
export function standardWording(word: GradeWord): string {
  return capitalised(word === "requires improvement" ? "requires improvement to be good" : word);
}

/** Grades joined best to worst, only the first with a capital: "Good or requires improvement". */
export function joinedGrades(grades: readonly Grade[], thirdGrade: string): string {
  const inOrder = GRADES.filter((grade) => grades.includes(grade));
  return capitalised(inOrder.map((grade) => wordFor(grade, thirdGrade)).join(" or "));
}

/** A grade as a framework writes it; frameworks differ only in how they word the third. */
export function wordFor(grade: Grade, thirdGrade: string): string {
  return grade === "requires improvement" ? thirdGrade : grade;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
