import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";

/** Paths inside the package, with forward slashes, and what they hold. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

export interface Delivery {
  /** https, without a last slash. */
  readonly host: string;
  readonly version: string;
  /** The build for that host: site and manifest.xml. */
  readonly build: PackageFiles;
}

/**
 * What a council's IT unpacks: a file to read first, the manifest for the admin centre, the site for the web server, and
 * checksums that `sha256sum -c` reads.
 */
export function packageContents({ host, version, build }: Delivery): PackageFiles {
  const { "manifest.xml": manifest, ...site } = build;
  if (manifest === undefined) throw new Error("The build should hold manifest.xml");
  const files: Record<string, Uint8Array> = {
    "READ-ME-FIRST.txt": strToU8(readMeFirst(host, version)),
    "manifest.xml": manifest,
  };
  for (const [path, content] of Object.entries(site)) files[`site/${path}`] = content;
  return { ...files, "checksums.txt": strToU8(checksums(files)) };
}

/** The same files always give the same zip, so that two people can compare theirs. */
export function asZip(files: PackageFiles): Uint8Array {
  return zipSync({ ...files }, { level: 9, mtime: new Date(1980, 0, 1) });
}

function checksums(files: PackageFiles): string {
  return Object.keys(files)
    .sort()
    .map(
      (path) =>
        `${createHash("sha256")
          .update(files[path] ?? new Uint8Array())
          .digest("hex")}  ${path}\n`,
    )
    .join("");
}

function readMeFirst(host: string, version: string): string {
  return `Ready Reckoner for children's services inspections, version ${version}
An Excel add-in, built for ${host}

It has run in its project's workbench only so far, not yet in Excel. Try it with a few people first.

To install it
1. Compare the files with checksums.txt: sha256sum -c checksums.txt
2. Put what is inside the folder site on your web server, so that ${host}/taskpane.html opens in a browser.
   The server must speak https with a certificate that your machines trust, must allow the page in a frame
   (no X-Frame-Options header) and must let pictures be kept (no Cache-Control: no-store on assets/).
3. Microsoft 365 admin centre > Settings > Integrated apps > Upload custom apps > Office Add-in: give it manifest.xml.
   Choose who gets it, and choose Fixed. Take out any copy that someone has sideloaded first; two copies collide.
4. In Excel: Home > Add-ins > Ready Reckoner. It needs Microsoft 365 on Windows, Mac or the web; it is not offered on
   iPads and in Excel bought once.

What it does with data
- It makes no network call. Its page loads from ${host} and Microsoft's Office.js from
  https://appsforoffice.microsoft.com; its Content-Security-Policy lets no script connect anywhere.
- It keeps nothing outside the workbook: no cookies, storage, log, telemetry or account.
- It asks for the permission ReadWriteDocument: it reads every sheet when a user presses Check, and writes only what a
  user asks it to write.

Files
  manifest.xml       for the admin centre
  site/              for the web server; licences.txt in it names the packages it is made with
  checksums.txt      SHA-256 of every other file
`;
}
