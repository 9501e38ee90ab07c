import { type BuildOptions, type BuildResult, type Metafile, type Plugin, build } from "esbuild";
import { fileURLToPath } from "node:url";

const UK_DATES = fileURLToPath(new URL("./book/univer/uk-dates.ts", import.meta.url));

/** The grid reads typed dates with `numfmt`; everything but our own stand-in for it gets the stand-in. */
const britishDates: Plugin = {
  name: "british-dates",
  setup({ onResolve }) {
    onResolve({ filter: /^numfmt$/ }, ({ importer }) => (importer === UK_DATES ? undefined : { path: UK_DATES }));
  },
};

/** Bundles pages that hold the grid. Modules that are imported dynamically (the grid, its hyphenation) load later. */
export async function bundlePages(
  entryPoints: Readonly<Record<string, string>>,
  outdir: string,
): Promise<BuildResult & { metafile: Metafile }> {
  const options: BuildOptions & { metafile: true } = {
    entryPoints: { ...entryPoints },
    outdir,
    bundle: true,
    format: "esm",
    target: "es2022",
    splitting: true,
    minify: true,
    metafile: true,
    chunkNames: "parts/[name]-[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".ttf": "file", ".woff2": "file" },
    plugins: [britishDates],
    logLevel: "warning",
  };
  const result = await build(options);
  refuseCommercialParts(result.metafile);
  return result;
}

/** Univer's commercial packages need a licence that this project does not have. */
function refuseCommercialParts({ inputs }: Metafile): void {
  const commercial = Object.keys(inputs).filter((path) => path.includes("@univerjs-pro/"));
  if (commercial.length > 0) {
    throw new Error(`The bundle would hold ${commercial[0]}: take out the package that asks for @univerjs-pro.`);
  }
}
