/**
 * What the model says: it works with the names that it was given. Each stand-in (or, where nothing was hidden, the prompt
 * itself) comes back in bold, in a list, in a table, in a link, in code and in running text.
 */
export const answerTo = (prompt: string): string => {
  const given = [...new Set(prompt.match(/\[[A-Z]+(?:_[A-Z]+)*_\d+\]/g) ?? [])];
  const facts = given.length > 0 ? given : [prompt.replaceAll(/[\n|]/g, ' ')];
  const first = facts[0] ?? '';
  return [
    `Certainly. I have read your message, **${first}** included, and prepared what you need.`,
    facts.map((fact) => `- noted: **${fact}**`).join('\n'),
    ['| Detail | As given |', '| --- | --- |', ...facts.map((fact, index) => `| ${index + 1} | ${fact} |`)].join('\n'),
    `\`\`\`json\n${JSON.stringify({ details: facts }, null, 2)}\n\`\`\``,
    `You wrote: ${prompt.replaceAll('\n', ' ')}`,
    `Anything else about \`${first}\`?`,
  ].join('\n\n');
};

/** In pieces of three characters, so that every stand-in is cut somewhere. */
export const pieces = (text: string): readonly string[] => text.match(/[\s\S]{1,3}/g) ?? [];
