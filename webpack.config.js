import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { DEVELOPMENT_HOST, hostAddress } from "./src/delivery/addresses.js";
import { helpPage } from "./src/delivery/help-page.js";
import { licenceNotices } from "./src/delivery/licence-notices.js";
import { asTestBuild } from "./src/delivery/test-build.js";

const FUNCTIONS_FOLDER = "src/functions";

/** Every file that declares a custom function; the rest of the folder is what they share. */
function functionFiles() {
  return readdirSync(FUNCTIONS_FOLDER)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `./${join(FUNCTIONS_FOLDER, name)}`)
    .filter((path) => readFileSync(path, "utf8").includes("@customfunction "))
    .sort();
}

/**
 * Finishes what the other plugins leave undone: arguments of type `any` may be error cells, so that a function can say
 * which cell is wrong, which the metadata generator cannot express; the help page; and the licences of what is shipped.
 */
class FinishingTouches {
  constructor(host, namespace) {
    this.host = host;
    this.namespace = namespace;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(FinishingTouches.name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: FinishingTouches.name, stage }, () => {
        const text = compilation.getAsset("functions.json").source.source().toString();
        const metadata = JSON.parse(text.replaceAll(DEVELOPMENT_HOST, this.host));
        const source = (content) => new webpack.sources.RawSource(content);
        compilation.updateAsset(
          "functions.json",
          source(JSON.stringify({ allowErrorForDataTypeAny: true, ...metadata }, null, 2)),
        );
        compilation.emitAsset("help.html", source(helpPage(metadata, this.namespace)));
        compilation.emitAsset("licences.txt", source(licenceNotices(compilation.modules)));
      });
    });
  }
}

/**
 * @param {{ host?: string, test?: boolean }} env `--env host=https://…` for the server that will carry the add-in,
 *   `--env test` for a build that may stand beside the released one.
 */
export default function configuration(env) {
  const host = hostAddress(env.host);
  const functions = functionFiles();
  const manifest = (content) => {
    const text = content.toString().replaceAll(DEVELOPMENT_HOST, host);
    return env.test ? asTestBuild(text) : text;
  };
  return {
    mode: "production",
    target: ["web", "es2020"],
    devtool: false,
    // The pane comes first, so that it can say so when Office.js, which the others call at once, did not load.
    entry: { start: ["./src/taskpane/first-sight.ts", ...functions, "./src/commands/commands.ts"] },
    output: {
      path: join(import.meta.dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020", jsx: "automatic" } }],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2020", legalComments: "none" })] },
    performance: { hints: false },
    stats: { preset: "errors-warnings", assets: true, assetsSort: "!size", excludeAssets: /^assets\// },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functions }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        hash: true,
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*-{16,32,64,80}.png" },
          { from: "assets/shortcuts.json", to: "assets/shortcuts.json" },
          { from: "manifest.xml", transform: manifest },
        ],
      }),
      new webpack.DefinePlugin({ FUNCTIONS_NAMESPACE: JSON.stringify(env.test ? "READYTEST" : "READY") }),
      new FinishingTouches(host, env.test ? "READYTEST" : "READY"),
    ],
  };
}
