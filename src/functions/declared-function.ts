/** A function as Excel is told of it. */
export interface DeclaredFunction {
  /** Without the namespace. */
  readonly name: string;
  readonly says: string;
  readonly parameters: readonly DeclaredParameter[];
}

export interface DeclaredParameter {
  readonly name: string;
  readonly says: string;
  readonly optional: boolean;
  /** The name of the choices that Excel offers while typing, if it does. */
  readonly choices?: string;
}

/** A word that an argument takes. */
export interface Choice {
  readonly choice: string;
  readonly means: string;
}
