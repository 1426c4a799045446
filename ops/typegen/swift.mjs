// For Swift, the CLI passes the schema to a program of this name. Supabase's binary of it is a download for each
// platform; the same generator is in npm's @supabase/postgrest-typegen.
// Reads generator metadata (JSON) on standard input, writes Swift to standard output.
import { text } from "node:stream/consumers";
import { generateSwift, sortGeneratorMetadata } from "@supabase/postgrest-typegen/generation";

const flag = process.argv.indexOf("--access-control");
const accessControl = flag > 0 ? process.argv[flag + 1] : "internal";
const metadata = JSON.parse(await text(process.stdin));
process.stdout.write(generateSwift(sortGeneratorMetadata(metadata), { accessControl }));
