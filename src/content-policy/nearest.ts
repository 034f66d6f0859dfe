import { distance } from 'fastest-levenshtein';

/** The option that is meant by a typing error, if one is near enough. */
export function nearest(typed: string, options: readonly string[]): string | undefined {
  const plain = typed.toLowerCase();
  const limit = Math.max(1, Math.floor(plain.length / 3));
  const [best] = options
    .map((option) => ({ option, far: distance(plain, option.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= limit ? best.option : undefined;
}

/** ` Bedoelde u 'x'?`, or a short list to choose from, or nothing. */
export function suggestion(typed: string, options: readonly string[]): string {
  const near = nearest(typed, options);
  if (near) return ` Bedoelde u '${near}'?`;
  return options.length > 0 && options.length <= 9 ? ` Kies uit: ${options.join(', ')}.` : '';
}
