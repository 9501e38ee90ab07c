/** Something that a person can put right, said in one sentence. Commands print it without a stack. */
export class Failure extends Error {
  override readonly name = "Failure";
}
