/** Where the add-in is served while it is developed and tried in the workbench; manifest.xml is written for it. */
export const DEVELOPMENT_HOST = "https://localhost:3443";

/**
 * The address without its last slash.
 *
 * @param {string | undefined} given such as `https://tools.example.gov.uk/ready-reckoner`
 * @returns {string}
 * @throws {Error} with one sentence for whoever typed it, if it is no https address
 */
export function hostAddress(given) {
  if (given === undefined) return DEVELOPMENT_HOST;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(
      `"${given}" cannot serve an Excel add-in: give the whole address with https, for example https://tools.example.gov.uk/ready-reckoner.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}
