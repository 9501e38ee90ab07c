const NHS_DIGITS = 10;

/** Ten digits of which the last follows from the others, with or without spaces: the NHS number. */
export function looksLikeNhsNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, "");
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, NHS_DIGITS - 1)].reduce(
    (all, digit, index) => all + Number(digit) * (NHS_DIGITS - index),
    0,
  );
  const last = (11 - (sum % 11)) % 11;
  return last === Number(digits[NHS_DIGITS - 1]);
}

const UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** A letter that follows from the twelve digits behind it: the unique pupil number. */
export function looksLikeUpn(text: string): boolean {
  const match = /^([A-Z])(\d{12})$/i.exec(text);
  if (match === null) return false;
  const sum = [...(match[2] ?? "")].reduce((all, digit, index) => all + Number(digit) * (index + 2), 0);
  return UPN_LETTERS[sum % UPN_LETTERS.length] === match[1]?.toUpperCase();
}

/** Two words or more, of letters alone, each with a capital: `Alex Ash`, `ASH, Alex`, `O'Neil-Birch Jo`. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  return words.length >= 2 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}
