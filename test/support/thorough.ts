/** Whether everything is tried, as among the laws; beside the examples a few of many stand for the rest. */
export const thorough = (): boolean => process.env.TRIED !== "few";

/** All of a sweep among the laws, these few of it beside the examples. */
export const few = <One>(all: readonly One[], ...some: readonly NoInfer<One>[]): readonly One[] =>
  thorough() ? all : all.filter((one) => some.includes(one));
