/** Put in by the build: a test build has functions of another namespace, so that it can stand beside the released one. */
declare const FUNCTIONS_NAMESPACE: string | undefined;

export const NAMESPACE = typeof FUNCTIONS_NAMESPACE === "undefined" ? "READY" : FUNCTIONS_NAMESPACE;
