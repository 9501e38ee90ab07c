/** What stands for a word in a table of words; never what every object of the language brings, such as "constructor". */
export function ownWord<V>(words: Readonly<Record<string, V>>, word: string): V | undefined {
  return Object.prototype.hasOwnProperty.call(words, word) ? words[word] : undefined;
}
