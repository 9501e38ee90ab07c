/** Queues something for every item and sends it to Excel so many at a time: one round trip cannot hold everything. */
export async function inBatches<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  atOnce: number,
  queue: (item: Item) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += atOnce) {
    await send(context, items.slice(from, from + atOnce), queue);
  }
}

async function send<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  queue: (item: Item) => void,
): Promise<void> {
  items.forEach(queue);
  await context.sync();
}
