-- AlterTable
ALTER TABLE "Interaction" ADD COLUMN     "namesState" TEXT;

-- AlterTable
ALTER TABLE "Span" ADD COLUMN     "cue" TEXT;

-- AlterTable
ALTER TABLE "Feedback" ADD COLUMN     "detectorVersion" TEXT NOT NULL DEFAULT '1';

-- AlterTable
ALTER TABLE "ExportFile" ADD COLUMN     "successor" TEXT,
ADD COLUMN     "withdrawnAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "SealedCopy" (
    "spanId" TEXT NOT NULL,
    "interactionId" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SealedCopy_pkey" PRIMARY KEY ("spanId")
);

-- CreateTable
CREATE TABLE "SessionMemory" (
    "sessionId" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SessionMemory_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "GivenValue" (
    "digest" TEXT NOT NULL,
    "visitor" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "GivenValue_pkey" PRIMARY KEY ("digest","visitor")
);

-- CreateTable
CREATE TABLE "PublicValue" (
    "digest" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "PublicValue_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "OwnPlace" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OwnPlace_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "payload" TEXT NOT NULL DEFAULT '{}',
    "cursor" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "report" TEXT NOT NULL DEFAULT '{}',
    "problem" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ErasureReceipt" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "requestedBy" TEXT NOT NULL,
    "counts" TEXT NOT NULL,
    "files" TEXT NOT NULL,

    CONSTRAINT "ErasureReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ErasedInteraction" (
    "digest" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ErasedInteraction_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "ExportedInteraction" (
    "fileName" TEXT NOT NULL,
    "interactionId" TEXT NOT NULL,

    CONSTRAINT "ExportedInteraction_pkey" PRIMARY KEY ("fileName","interactionId")
);

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
CREATE INDEX "Feedback_visitor_idx" ON "Feedback"("visitor");

-- CreateIndex
CREATE INDEX "Feedback_detectorVersion_id_idx" ON "Feedback"("detectorVersion", "id");

-- CreateIndex
CREATE INDEX "Vote_visitor_idx" ON "Vote"("visitor");

-- AddForeignKey
ALTER TABLE "SealedCopy" ADD CONSTRAINT "SealedCopy_spanId_fkey" FOREIGN KEY ("spanId") REFERENCES "Span"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExportedInteraction" ADD CONSTRAINT "ExportedInteraction_fileName_fkey" FOREIGN KEY ("fileName") REFERENCES "ExportFile"("fileName") ON DELETE CASCADE ON UPDATE CASCADE;


