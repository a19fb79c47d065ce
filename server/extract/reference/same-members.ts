/** As many, and each of the one in the other, in any order: whether two lists without repetitions mean the same actors or states. */
export const sameMembers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));
