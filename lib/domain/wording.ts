/**
 * Rules on wording. They hold for our own words; words between quotation marks are the source's and are left
 * alone. Each entry says why, so that whoever meets a refusal knows what to write instead.
 */

interface Refused {
  readonly words: RegExp;
  readonly why: string;
}

const REFUSED: readonly Refused[] = [
  {
    words: /\b(?:expos(?:e|es|ed|ing|é)|reveal(?:s|ed|ing)?|unmask\w*|uncover(?:s|ed)?)\b/iu,
    why: 'takes the allegation as true; write “alleged”, “said”, “according to”',
  },
  {
    words: /\b(?:admit(?:s|ted|ting)?|confess(?:es|ed)?|conced(?:e|es|ed)|caught|busted|lied|lying)\b/iu,
    why: 'passes a verdict; write what was said or done',
  },
  {
    words:
      /\b(?:scandal\w*|shocking|outrageous\w*|notorious|infamous|brutal\w*|whitewash\w*|cover-?ups?)\b/iu,
    why: 'colours the story; leave it out',
  },
  {
    words:
      /\b(?:slam(?:s|med)?|blast(?:s|ed)?|lash(?:es|ed) out|refus(?:es|ed) to admit|so-called|merely)\b/iu,
    why: 'colours what somebody said; write “said”, “criticized”, “disputed”',
  },
  {
    words: /\b(?:refut(?:e|es|ed)|debunk(?:s|ed)?|vindicat\w*|exonerat\w*)\b/iu,
    why: 'passes a verdict for the answer; write “denied”, “disputed”, or what was decided',
  },
  {
    words: /\b(?:stored (?:part|copy|text|page)|indirect speech|dossier|seed file|re-read|not looked up)\b/iu,
    why: 'is the editors’ working language; write it for readers',
  },
];

const QUOTED = /“[^”]*”/gu;

/** @returns what is wrong with words that are ours, in the order of the rules; empty when nothing is */
export function wordingFaults(ours: string): string[] {
  const own = ours.replace(QUOTED, '“”');
  const refused = REFUSED.flatMap(({ words, why }) => {
    const found = words.exec(own)?.[0];
    return found === undefined ? [] : [`“${found}” ${why}`];
  });
  return [...refused, ...straightFaults(own), ...pairFaults(ours)];
}

function straightFaults(own: string): string[] {
  return /["'`]/u.test(own) ? ['has a straight quotation mark or apostrophe; write “ ” and ’'] : [];
}

/** Curly double quotation marks must open and close in turn. */
function pairFaults(text: string): string[] {
  let depth = 0;
  for (const sign of text) {
    if (sign === '“') depth += 1;
    if (sign === '”') depth -= 1;
    if (depth < 0 || depth > 1) return ['has quotation marks that do not pair'];
  }
  return depth === 0 ? [] : ['has quotation marks that do not pair'];
}

/**
 * What is wrong with a quote: it is stored without the quotation marks around it, and as printed, so that a mix of
 * straight and curly signs shows that it was put together or retyped.
 */
export function quoteFaults(quote: string): string[] {
  const faults = pairFaults(quote);
  if (/^[“"]|[”"]$/u.test(quote))
    faults.push('has quotation marks around it; they are added when it is shown');
  if (/[’‘]/u.test(quote) && /\w'\w|\w' /u.test(quote)) faults.push('mixes straight and curly apostrophes');
  if (/[“”]/u.test(quote) && quote.includes('"')) faults.push('mixes straight and curly quotation marks');
  return faults;
}
