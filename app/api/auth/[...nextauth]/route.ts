import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "@/lib/auth/options";

type Segment = { params: Promise<{ nextauth: string[] }> };

const handle = (request: NextRequest, segment: Segment): Promise<Response> =>
  NextAuth(request, segment, authOptions()) as Promise<Response>;

export { handle as GET, handle as POST };
