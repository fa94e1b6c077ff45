import { check, readArguments } from "@/lib/cli/arguments";
import type { Command } from "@/lib/cli/command";
import { exportConversations } from "@/lib/datasets/commands";
import { ExportFilters } from "@/lib/datasets/schema";
import { placeOf } from "@/lib/storage/files";

export const exportFile: Command = {
  name: "export",
  usage: "winnow export [--positive-only] [--approved-only] [--min CHARACTERS] [--max CHARACTERS]",
  summary: "Write the training file that the filters select; its path is printed alone on the last line",
  run: async ({ args, terminal, context }) => {
    const { values } = readArguments(args, {
      "positive-only": { type: "boolean" },
      "approved-only": { type: "boolean" },
      min: { type: "string" },
      max: { type: "string" },
    });
    const filters = check(ExportFilters, {
      filter_positive_only: values["positive-only"],
      approved_only: values["approved-only"],
      min_response_length: values.min,
      max_response_length: values.max,
    });
    const { message, output_file: address } = await exportConversations(context(), filters);
    terminal.out(`${message}.\n${placeOf(address.split("/").at(-1) ?? "")}\n`);
    return 0;
  },
};
