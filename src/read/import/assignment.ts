/**
 * The assignment of rows to columns, one to one, with the greatest sum of gains (Hungarian method
 * with potentials, rows ≤ columns). Gains below zero are never taken: answers −1 for such a row.
 */
export function bestAssignment(gains: readonly (readonly number[])[]): readonly number[] {
  const rows = gains.length;
  const real = gains[0]?.length ?? 0;
  // Each row may stay alone at no gain: as many more columns as rows.
  const columns = real + rows;
  const cost = (row: number, column: number) => (column < real ? -(gains[row]?.[column] ?? 0) : 0);
  const rowPrice = new Array<number>(rows + 1).fill(0);
  const columnPrice = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    settle(row, { cost, columns, rowPrice, columnPrice, rowOf });
  }
  const found = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0 && (gains[row - 1]?.[column - 1] ?? 0) > 0) found[row - 1] = column - 1;
  }
  return found;
}

type State = {
  readonly cost: (row: number, column: number) => number;
  readonly columns: number;
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  readonly rowOf: number[];
};

/** Puts one more row in, moving others along the cheapest path. */
function settle(row: number, state: State): void {
  const { cost, columns, rowPrice, columnPrice, rowOf } = state;
  const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(columns + 1).fill(0);
  const isUsed = new Array<boolean>(columns + 1).fill(false);
  rowOf[0] = row;
  let column = 0;
  do {
    isUsed[column] = true;
    const own = rowOf[column] ?? 0;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let other = 1; other <= columns; other++) {
      if (isUsed[other]) continue;
      const price = cost(own - 1, other - 1) - (rowPrice[own] ?? 0) - (columnPrice[other] ?? 0);
      if (price < (least[other] ?? 0)) {
        least[other] = price;
        before[other] = column;
      }
      if ((least[other] ?? 0) < step) {
        step = least[other] ?? 0;
        next = other;
      }
    }
    for (let other = 0; other <= columns; other++) {
      if (isUsed[other]) {
        const user = rowOf[other] ?? 0;
        rowPrice[user] = (rowPrice[user] ?? 0) + step;
        columnPrice[other] = (columnPrice[other] ?? 0) - step;
      } else least[other] = (least[other] ?? 0) - step;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const previous = before[column] ?? 0;
    rowOf[column] = rowOf[previous] ?? 0;
    column = previous;
  }
}

/** The sum of the gains of an assignment. */
export function gainOf(gains: readonly (readonly number[])[], assigned: readonly number[]): number {
  let sum = 0;
  assigned.forEach((column, row) => {
    if (column >= 0) sum += gains[row]?.[column] ?? 0;
  });
  return sum;
}
