"use client";

import { useRouter } from "next/navigation";
import { UploadItem } from "@/components/settings/import/upload-item";
import { useUploads } from "@/components/settings/import/use-uploads";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

const chosenIn = (form: HTMLFormElement): File[] =>
  new FormData(form).getAll("files").filter((entry) => entry instanceof File);

/** Sends files of the old system and shows how far each is. */
export function ImportForm() {
  const router = useRouter();
  const { uploads, send, stop, isSending } = useUploads(() => {
    router.refresh();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void send(chosenIn(event.currentTarget));
      }}
      className="mb-5 grid gap-4"
    >
      <Field
        name="files"
        label="Files"
        hint="chat_logs.jsonl and user_feedback.jsonl; chosen together, they go in the right order"
        type="file"
        accept=".jsonl,.ndjson,.json"
        multiple
        required
        className="max-w-md"
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={isSending}>
          Import
        </Button>
        {isSending && (
          <Button variant="secondary" onClick={stop}>
            Stop
          </Button>
        )}
      </div>
      {isSending && <p className="text-sm text-muted">Keep this page open until everything is read.</p>}
      {uploads.map((upload, index) => (
        <UploadItem key={`${String(index)} ${upload.name}`} upload={upload} />
      ))}
    </form>
  );
}
