/** The grey lines that tell the demonstration as such. */

export const beginning = '以下是演示数据：小区、人和事都是编的，机器人的话是它当时真说的';
export const ending = '演示数据到此为止，从这里起由您来说';
