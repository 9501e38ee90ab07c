import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { hostAddress } from "../../src/delivery/addresses.js";
import { asZip, packageContents } from "../../src/delivery/package-contents";

const HOST = "https://tools.example.gov.uk/ready";

function delivered() {
  const build = {
    "manifest.xml": strToU8("<OfficeApp/>"),
    "taskpane.html": strToU8("<!doctype html>"),
    "assets/icon-16.png": new Uint8Array([137, 80]),
  };
  return packageContents({ host: HOST, version: "1.2.3", build });
}

describe("the package for a council's IT", () => {
  test("keeps the manifest apart from what goes on the web server", () => {
    expect(Object.keys(unzipSync(asZip(delivered()))).sort()).toEqual([
      "READ-ME-FIRST.txt",
      "checksums.txt",
      "manifest.xml",
      "site/assets/icon-16.png",
      "site/taskpane.html",
    ]);
  });

  test("gives a checksum of every other file, in the form that sha256sum reads", () => {
    const { "checksums.txt": checksums = new Uint8Array(), ...files } = unzipSync(asZip(delivered()));
    const expected = Object.entries(files).map(
      ([path, content]) => `${createHash("sha256").update(content).digest("hex")}  ${path}`,
    );
    expect(strFromU8(checksums).trim().split("\n").sort()).toEqual(expected.sort());
  });

  test("is the same zip for the same files", () => {
    expect(asZip(delivered())).toEqual(asZip(delivered()));
  });

  test("tells IT for which server it was built, and what it does with data", () => {
    const text = strFromU8(delivered()["READ-ME-FIRST.txt"] ?? new Uint8Array());
    expect(text).toContain(`${HOST}/taskpane.html`);
    expect(text).toContain("version 1.2.3");
    expect(text).toContain("not yet in Excel");
    expect(text).toContain("ReadWriteDocument");
  });
});

describe("the address of the server", () => {
  test("loses its last slash, so that paths can follow it", () => {
    expect(hostAddress(`${HOST}/`)).toBe(HOST);
    expect(hostAddress("https://tools.example.gov.uk")).toBe("https://tools.example.gov.uk");
  });

  test.each(["http://tools.example.gov.uk", "tools.example.gov.uk", "", "https://tools.example.gov.uk/?a=1"])(
    "%j is refused, with an example of what to give",
    (given) => {
      expect(() => hostAddress(given)).toThrow(
        /^".*" cannot serve an Excel add-in: give the whole address with https, for example /,
      );
    },
  );
});
