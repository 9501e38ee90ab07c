/** The arrows of the house: who may import whom. Read by the linter (`npm run lint`) and by arrows.test.ts. */
const room = (name) => `^src/${name}/`;

const only = (from, ...mayImport) => ({
  name: `${from}-imports-only-${mayImport.join("-and-") || "itself"}`,
  severity: "error",
  from: { path: room(from) },
  to: { path: "^src/", pathNot: [from, ...mayImport].map(room) },
});

module.exports = {
  forbidden: [
    only("domain"),
    only("functions", "domain"),
    only("excel", "domain"),
    only("actions", "domain", "excel", "functions"),
    only("commands", "actions"),
    only("taskpane", "actions", "domain"),
    only("workbench"),
    only("delivery"),
    only("terminal", "domain"),
    {
      name: "domain-knows-no-library",
      comment: "Rules and deadlines can be read, quoted and tested without anything else.",
      severity: "error",
      from: { path: room("domain") },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "core"] },
    },
    {
      name: "react-only-in-the-pane",
      severity: "error",
      from: { path: "^src/(domain|functions|excel|actions|commands)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { pathNot: "node_modules" } } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
