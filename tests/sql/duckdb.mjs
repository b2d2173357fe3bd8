// Runs SQL in DuckDB: node duckdb.mjs FOLDER < request. FOLDER holds `node_modules`; the request is
// {"scripts": [SQL...], "query": SQL} in JSON. Prints the rows of the query, a JSON array each.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(process.argv[2]);
const { DuckDBInstance } = createRequire(path.join(folder, "package.json"))("@duckdb/node-api");

const { scripts, query } = JSON.parse(readFileSync(0, "utf8"));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const script of scripts) await connection.run(script);
const reader = await connection.runAndReadAll(query);
const rows = reader.getRowsJS().map((row) =>
  row.map((value) => (typeof value === "bigint" ? Number(value) : value)));
process.stdout.write(JSON.stringify(rows));
