import { fromAnyone } from "@/lib/auth/authenticate";
import { health } from "@/lib/transport/health";
import { route } from "@/lib/transport/route";

export const GET = route({ auth: fromAnyone, handle: health });
