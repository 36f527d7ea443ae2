type Missing<All> = { [Key in keyof All]: undefined extends All[Key] ? Key : never }[keyof All];

/** What `defined` makes of an object: what may be undefined there may be missing here. */
type Defined<All> = Omit<All, Missing<All>> & { [Key in Missing<All>]?: Exclude<All[Key], undefined> };

/** The properties that have a value: one that is undefined is left out, as if it had not been written. */
export function defined<All extends object>(all: All): Defined<All> {
  const there: Partial<All> = {};
  for (const key in all) if (all[key] !== undefined) there[key] = all[key];
  return there as Defined<All>;
}
