/** Whether a page says of itself that it is news. Its metadata alone is looked at, before anything is read. */

/** Types of schema.org for news. Some publishers write them as whole addresses. */
const NEWS_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:AnalysisNews|AskPublicNews|BackgroundNews|News|OpinionNews|ReportageNews|ReviewNews)Article|LiveBlogPosting)$/u;

/** How deep descriptions of pages are nested in use. */
const DEEPEST = 4;

function isNewsType(type: unknown): boolean {
  return Array.isArray(type) ? type.some(isNewsType) : typeof type === 'string' && NEWS_TYPE.test(type);
}

/** The page itself, or what it is mainly about; not what it lists or links to. */
const OWN = ['@graph', 'mainEntity'] as const;

function describesNews(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((part) => describesNews(part, depth + 1));
  const description = value as Record<string, unknown>;
  return isNewsType(description['@type']) || OWN.some((key) => describesNews(description[key], depth + 1));
}

function jsonDescribesNews({ textContent }: Element): boolean {
  try {
    return describesNews(JSON.parse(textContent ?? ''));
  } catch {
    return false; // not well formed: says nothing
  }
}

/** Elements of the metadata; what is added of them later may make a page news. */
export const METADATA = 'meta[property],meta[name],script[type="application/ld+json"]';

/** A page that calls itself an article says of news by its publisher or the time of its publication. */
export function saysItIsNews(page: Document): boolean {
  const meta = (name: string): string =>
    page.querySelector<HTMLMetaElement>(`meta[property="${name}"],meta[name="${name}"]`)?.content.trim() ??
    '';
  const isArticle = /^article$/iu.test(meta('og:type'));
  if (isArticle && (meta('article:published_time') || meta('article:publisher'))) return true;
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some(jsonDescribesNews);
}

/**
 * Calls back once, when the page says that it is news: now, or when its head is completed.
 *
 * @returns a function that stops waiting
 */
export function whenNews(page: Document, then: () => void): () => void {
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (added.some((node) => node instanceof Element && node.matches(METADATA))) check();
  });
  const check = () => {
    if (!saysItIsNews(page)) return;
    observer.disconnect();
    then();
  };
  // Applications write the head of an article that they show without loading a page.
  if (page.head) observer.observe(page.head, { childList: true });
  check();
  return () => observer.disconnect();
}
