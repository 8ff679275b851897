/** A JSON object, as opposed to an array, a text, a number or nothing. */
export const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** A text, as opposed to anything else that JSON can be. */
export const isText = (json: unknown): json is string => typeof json === 'string';

/** An array whose every item fits. */
export const isListOf = (json: unknown, fits: (item: unknown) => boolean): json is readonly unknown[] =>
  Array.isArray(json) && json.every(fits);

/**
 * Whether no string in it can be someone's words: identifiers, dates, addresses and names of events are short and have no white space.
 */
export const isWordless = (json: unknown): boolean => {
  if (isText(json)) return json.length <= 200 && !/\s/.test(json);
  if (Array.isArray(json)) return json.every(isWordless);
  return isObject(json) ? Object.values(json).every(isWordless) : true;
};
