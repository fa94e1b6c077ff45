-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Interaction" (
    "id" TEXT NOT NULL,
    "timestamp" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "source" TEXT NOT NULL,
    "userQuery" TEXT NOT NULL,
    "llmResponse" TEXT NOT NULL,
    "responseLength" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "languageSource" TEXT NOT NULL,
    "intent" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION,
    "responseTimeMs" DOUBLE PRECISION,
    "cached" BOOLEAN,
    "method" TEXT,
    "hasMapData" BOOLEAN,
    "sessionId" TEXT,
    "userId" TEXT,
    "model" TEXT,
    "variant" TEXT,
    "location" TEXT,
    "metadata" TEXT,
    "detectorVersion" TEXT NOT NULL,
    "thumbsUp" INTEGER NOT NULL DEFAULT 0,
    "thumbsDown" INTEGER NOT NULL DEFAULT 0,
    "bucket" TEXT,
    "reviewState" TEXT NOT NULL DEFAULT 'waiting',
    "quality" INTEGER,
    "reviewedAt" TIMESTAMP(3),
    "leasedBy" TEXT,
    "leasedUntil" TIMESTAMP(3),

    CONSTRAINT "Interaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Span" (
    "id" TEXT NOT NULL,
    "interactionId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "rule" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "decisionId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Span_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" TEXT NOT NULL,
    "interactionId" TEXT NOT NULL,
    "visitor" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "comment" TEXT,
    "dislikeReason" TEXT,
    "signals" TEXT,
    "baseScore" DOUBLE PRECISION,
    "adjustedScore" DOUBLE PRECISION,
    "bucket" TEXT,
    "timestamp" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "source" TEXT NOT NULL,
    "fingerprint" TEXT,
    "joined" BOOLEAN NOT NULL,
    "waitingQuery" TEXT,
    "waitingAnswer" TEXT,
    "waitingLanguage" TEXT,
    "waitingIntent" TEXT,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "interactionId" TEXT NOT NULL,
    "visitor" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "timestamp" TIMESTAMP(3) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("interactionId","visitor")
);

-- CreateTable
CREATE TABLE "Counter" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "IdempotentAnswer" (
    "id" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "IdempotentAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewDecision" (
    "id" TEXT NOT NULL,
    "interactionId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "quality" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "ReviewDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passwordHash" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "inviteHash" TEXT,
    "inviteExpiresAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "disabledAt" TIMESTAMP(3),

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "scopes" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "lastUsedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Origin" (
    "origin" TEXT NOT NULL,
    "mayReadStats" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Origin_pkey" PRIMARY KEY ("origin")
);

-- CreateTable
CREATE TABLE "Goal" (
    "key" TEXT NOT NULL,
    "minimum" DOUBLE PRECISION NOT NULL,
    "ideal" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Intent" (
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,

    CONSTRAINT "Intent_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorType" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "detail" TEXT,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sizeBytes" DOUBLE PRECISION NOT NULL,
    "offsetBytes" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "lines" INTEGER NOT NULL DEFAULT 0,
    "stored" INTEGER NOT NULL DEFAULT 0,
    "duplicates" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "refusals" TEXT NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExportFile" (
    "fileName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "filters" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "sizeBytes" DOUBLE PRECISION NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdBy" TEXT NOT NULL,

    CONSTRAINT "ExportFile_pkey" PRIMARY KEY ("fileName")
);

-- CreateIndex
CREATE INDEX "Interaction_timestamp_id_idx" ON "Interaction"("timestamp", "id");

-- CreateIndex
CREATE INDEX "Interaction_language_timestamp_id_idx" ON "Interaction"("language", "timestamp", "id");

-- CreateIndex
CREATE INDEX "Interaction_intent_timestamp_id_idx" ON "Interaction"("intent", "timestamp", "id");

-- CreateIndex
CREATE INDEX "Interaction_sessionId_timestamp_idx" ON "Interaction"("sessionId", "timestamp");

-- CreateIndex
CREATE INDEX "Interaction_userId_idx" ON "Interaction"("userId");

-- CreateIndex
CREATE INDEX "Interaction_reviewState_timestamp_id_idx" ON "Interaction"("reviewState", "timestamp", "id");

-- CreateIndex
CREATE INDEX "Interaction_source_idx" ON "Interaction"("source");

-- CreateIndex
CREATE INDEX "Span_interactionId_idx" ON "Span"("interactionId");

-- CreateIndex
CREATE INDEX "Span_state_createdAt_idx" ON "Span"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Span_decisionId_idx" ON "Span"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Feedback_fingerprint_key" ON "Feedback"("fingerprint");

-- CreateIndex
CREATE INDEX "Feedback_interactionId_visitor_receivedAt_idx" ON "Feedback"("interactionId", "visitor", "receivedAt");

-- CreateIndex
CREATE INDEX "Feedback_receivedAt_id_idx" ON "Feedback"("receivedAt", "id");

-- CreateIndex
CREATE INDEX "Feedback_joined_receivedAt_idx" ON "Feedback"("joined", "receivedAt");

-- CreateIndex
CREATE INDEX "Feedback_source_idx" ON "Feedback"("source");

-- CreateIndex
CREATE INDEX "Vote_source_idx" ON "Vote"("source");

-- CreateIndex
CREATE INDEX "IdempotentAnswer_createdAt_idx" ON "IdempotentAnswer"("createdAt");

-- CreateIndex
CREATE INDEX "ReviewDecision_interactionId_createdAt_idx" ON "ReviewDecision"("interactionId", "createdAt");

-- CreateIndex
CREATE INDEX "ReviewDecision_memberId_createdAt_idx" ON "ReviewDecision"("memberId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Member_email_key" ON "Member"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Member_inviteHash_key" ON "Member"("inviteHash");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry"("at", "id");

-- CreateIndex
CREATE INDEX "Import_fingerprint_idx" ON "Import"("fingerprint");

-- CreateIndex
CREATE INDEX "Import_createdAt_id_idx" ON "Import"("createdAt", "id");

-- CreateIndex
CREATE INDEX "ExportFile_createdAt_fileName_idx" ON "ExportFile"("createdAt", "fileName");

-- AddForeignKey
ALTER TABLE "Span" ADD CONSTRAINT "Span_interactionId_fkey" FOREIGN KEY ("interactionId") REFERENCES "Interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDecision" ADD CONSTRAINT "ReviewDecision_interactionId_fkey" FOREIGN KEY ("interactionId") REFERENCES "Interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- The first goals and intents; data that an admin changes, not code.
INSERT INTO "Goal" ("key", "minimum", "ideal") VALUES
    ('interactions', 5000, 10000),
    ('positive_interactions', 500, 1500),
    ('feedback_rate', 10, 10),
    ('positive_rate', 70, 80),
    ('language:en', 60, 60),
    ('language:tr', 30, 30),
    ('language:other', 10, 10);

INSERT INTO "Intent" ("name", "description") VALUES
    ('greeting', 'Says hello'),
    ('farewell', 'Says goodbye'),
    ('thanks', 'Thanks the chatbot'),
    ('help', 'Asks what the chatbot can do'),
    ('restaurant', 'Where to eat'),
    ('food', 'Dishes and drinks'),
    ('attraction', 'Sights to see'),
    ('museum', 'Museums, tickets and hours'),
    ('history', 'What happened here'),
    ('cultural_info', 'Customs and manners'),
    ('transportation', 'Public transport and tickets'),
    ('route_planning', 'A way through several places'),
    ('gps_navigation', 'The way from here to there'),
    ('neighborhoods', 'Districts and their character'),
    ('accommodation', 'Where to stay'),
    ('booking', 'Reservations'),
    ('price_info', 'What something costs'),
    ('budget', 'Cheap and free'),
    ('luxury', 'The finest there is'),
    ('shopping', 'Markets and shops'),
    ('nightlife', 'Bars, clubs and live music'),
    ('events', 'What is on'),
    ('weather', 'Weather and what to wear'),
    ('family_activities', 'With children'),
    ('romantic', 'For two'),
    ('local_tips', 'What locals know'),
    ('hidden_gems', 'Off the beaten track'),
    ('recommendation', 'What would you recommend'),
    ('general_info', 'Anything else about the city'),
    ('emergency', 'Help in trouble');
