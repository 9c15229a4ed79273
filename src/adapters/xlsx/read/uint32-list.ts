const FIRST_CAPACITY = 1024;

/** Whole numbers below 2³² in 4 bytes each: where millions of cells and texts start in the bytes of a part. */
export class Uint32List {
  length = 0;
  private numbers = new Uint32Array(FIRST_CAPACITY);

  push(value: number): void {
    if (this.length === this.numbers.length) this.grow();
    this.numbers[this.length++] = value;
  }

  /** The number at a place; `undefined` where there is none. */
  at(index: number): number | undefined {
    return index < this.length ? this.numbers[index] : undefined;
  }

  private grow(): void {
    const larger = new Uint32Array(this.numbers.length * 2);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
