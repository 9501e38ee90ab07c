export const DEVELOPMENT_HOST: string;
export function hostAddress(given: string | undefined): string;
