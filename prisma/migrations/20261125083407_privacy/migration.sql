-- AlterTable
ALTER TABLE "ExportFile" ADD COLUMN "successor" TEXT;
ALTER TABLE "ExportFile" ADD COLUMN "withdrawnAt" DATETIME;

-- AlterTable
ALTER TABLE "Interaction" ADD COLUMN "namesState" TEXT;

-- AlterTable
ALTER TABLE "Span" ADD COLUMN "cue" TEXT;

-- CreateTable
CREATE TABLE "SealedCopy" (
    "spanId" TEXT NOT NULL PRIMARY KEY,
    "interactionId" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "SealedCopy_spanId_fkey" FOREIGN KEY ("spanId") REFERENCES "Span" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionMemory" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "salt" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "GivenValue" (
    "digest" TEXT NOT NULL,
    "visitor" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("digest", "visitor")
);

-- CreateTable
CREATE TABLE "PublicValue" (
    "digest" TEXT NOT NULL PRIMARY KEY,
    "entity" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "withdrawnAt" DATETIME
);

-- CreateTable
CREATE TABLE "OwnPlace" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "payload" TEXT NOT NULL DEFAULT '{}',
    "cursor" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "report" TEXT NOT NULL DEFAULT '{}',
    "problem" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ErasureReceipt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "reason" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "requestedBy" TEXT NOT NULL,
    "counts" TEXT NOT NULL,
    "files" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ErasedInteraction" (
    "digest" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ExportedInteraction" (
    "fileName" TEXT NOT NULL,
    "interactionId" TEXT NOT NULL,

    PRIMARY KEY ("fileName", "interactionId"),
    CONSTRAINT "ExportedInteraction_fileName_fkey" FOREIGN KEY ("fileName") REFERENCES "ExportFile" ("fileName") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Feedback" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "interactionId" TEXT NOT NULL,
    "visitor" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "value" REAL,
    "comment" TEXT,
    "dislikeReason" TEXT,
    "signals" TEXT,
    "baseScore" REAL,
    "adjustedScore" REAL,
    "bucket" TEXT,
    "timestamp" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "source" TEXT NOT NULL,
    "fingerprint" TEXT,
    "joined" BOOLEAN NOT NULL,
    "detectorVersion" TEXT NOT NULL DEFAULT '1',
    "waitingQuery" TEXT,
    "waitingAnswer" TEXT,
    "waitingLanguage" TEXT,
    "waitingIntent" TEXT
);
INSERT INTO "new_Feedback" ("adjustedScore", "baseScore", "bucket", "comment", "dislikeReason", "fingerprint", "id", "interactionId", "joined", "receivedAt", "signals", "source", "timestamp", "type", "value", "visitor", "waitingAnswer", "waitingIntent", "waitingLanguage", "waitingQuery") SELECT "adjustedScore", "baseScore", "bucket", "comment", "dislikeReason", "fingerprint", "id", "interactionId", "joined", "receivedAt", "signals", "source", "timestamp", "type", "value", "visitor", "waitingAnswer", "waitingIntent", "waitingLanguage", "waitingQuery" FROM "Feedback";
DROP TABLE "Feedback";
ALTER TABLE "new_Feedback" RENAME TO "Feedback";
CREATE UNIQUE INDEX "Feedback_fingerprint_key" ON "Feedback"("fingerprint");
CREATE INDEX "Feedback_interactionId_visitor_receivedAt_idx" ON "Feedback"("interactionId", "visitor", "receivedAt");
CREATE INDEX "Feedback_receivedAt_id_idx" ON "Feedback"("receivedAt", "id");
CREATE INDEX "Feedback_joined_receivedAt_idx" ON "Feedback"("joined", "receivedAt");
CREATE INDEX "Feedback_source_idx" ON "Feedback"("source");
CREATE INDEX "Feedback_visitor_idx" ON "Feedback"("visitor");
CREATE INDEX "Feedback_detectorVersion_id_idx" ON "Feedback"("detectorVersion", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "SealedCopy_createdAt_spanId_idx" ON "SealedCopy"("createdAt", "spanId");

-- CreateIndex
CREATE INDEX "SealedCopy_expiresAt_idx" ON "SealedCopy"("expiresAt");

-- CreateIndex
CREATE INDEX "SessionMemory_updatedAt_idx" ON "SessionMemory"("updatedAt");

-- CreateIndex
CREATE INDEX "GivenValue_visitor_idx" ON "GivenValue"("visitor");

-- CreateIndex
CREATE INDEX "PublicValue_since_digest_idx" ON "PublicValue"("since", "digest");

-- CreateIndex
CREATE INDEX "OwnPlace_name_idx" ON "OwnPlace"("name");

-- CreateIndex
CREATE INDEX "Job_state_createdAt_idx" ON "Job"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Job_kind_createdAt_idx" ON "Job"("kind", "createdAt");

-- CreateIndex
CREATE INDEX "ErasureReceipt_at_id_idx" ON "ErasureReceipt"("at", "id");

-- CreateIndex
CREATE INDEX "ExportedInteraction_interactionId_idx" ON "ExportedInteraction"("interactionId");

-- CreateIndex
CREATE INDEX "Interaction_detectorVersion_id_idx" ON "Interaction"("detectorVersion", "id");

-- CreateIndex
CREATE INDEX "Interaction_namesState_idx" ON "Interaction"("namesState");

-- CreateIndex
CREATE INDEX "Vote_visitor_idx" ON "Vote"("visitor");
