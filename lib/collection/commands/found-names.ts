import "server-only";
import type { FoundNames } from "@/lib/collection/prepare";
import type { InteractionInput } from "@/lib/interactions/schema";
import { environment } from "@/lib/platform/env";
import { allPlaces } from "@/lib/privacy/gazetteer";
import { createNamesService, type NamesService } from "@/lib/privacy/names-service";
import { detectLanguage } from "@/lib/text/language";

const kept = globalThis as typeof globalThis & { winnowNamesService?: NamesService };

function namesService(baseUrl: string): NamesService {
  kept.winnowNamesService ??= createNamesService({
    baseUrl,
    fetch,
    allowList: allPlaces(),
    now: () => new Date(),
  });
  return kept.winnowNamesService;
}

type Asked = Pick<InteractionInput, "user_query" | "llm_response" | "language">;

/**
 * What the service for names, where the installation has one, finds in each interaction: nothing is asked without one,
 * and null stands for an interaction for which it could not be asked.
 */
export async function findNames(inputs: readonly Asked[]): Promise<(FoundNames | undefined)[]> {
  const { namesServiceUrl } = environment();
  if (namesServiceUrl === undefined) return inputs.map(() => undefined);
  const service = namesService(namesServiceUrl);
  const found: FoundNames[] = inputs.map(() => null);
  const byLanguage = new Map<string, { input: Asked; index: number }[]>();
  for (const [index, input] of inputs.entries()) {
    const language = input.language ?? detectLanguage(input.user_query).language;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), { input, index }]);
  }
  for (const [language, group] of byLanguage) {
    const texts = group.flatMap(({ input }) => [input.user_query, input.llm_response]);
    const places = await service.find(texts, language);
    group.forEach(({ index }, position) => {
      const [query, answer] = [places?.[2 * position], places?.[2 * position + 1]];
      if (query && answer) found[index] = { query, answer };
    });
  }
  return found;
}
