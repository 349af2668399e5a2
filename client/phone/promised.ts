/** The few ways of IndexedDB that a phone needs, as promises: kinds of rows by the name of their store. */
export interface Promised<Rows> {
  get<name extends Name<Rows>>(store: name, key: string): Promise<Rows[name] | undefined>
  getAll<name extends Name<Rows>>(store: name, range?: IDBKeyRange): Promise<Rows[name][]>
  getAllKeys(store: Name<Rows>, range?: IDBKeyRange): Promise<string[]>
  lastKey(store: Name<Rows>): Promise<string | undefined>
  count(store: Name<Rows>): Promise<number>
  getAllFromIndex<name extends Name<Rows>>(
    store: name,
    index: string,
    range: IDBKeyRange | string,
    most?: number,
  ): Promise<Rows[name][]>
  countFromIndex(store: Name<Rows>, index: string, range: IDBKeyRange | string): Promise<number>
  /** Kept when the promise is. */
  put<name extends Name<Rows>>(store: name, row: Rows[name], key?: string): Promise<void>
  add<name extends Name<Rows>>(store: name, row: Rows[name]): Promise<void>
  delete(store: Name<Rows>, key: string): Promise<void>
  /** One that writes; `done` when it is kept. Whatever is awaited within must be of the same transaction. */
  writing<names extends Name<Rows>>(...stores: names[]): Writing<Pick<Rows, names>>
}

type Name<Rows> = keyof Rows & string

export interface Writing<Rows> {
  in<name extends Name<Rows>>(store: name): Store<Rows[name]>
  done: Promise<void>
}

export interface Store<Row> {
  get(key: string): Promise<Row | undefined>
  getAll(): Promise<Row[]>
  getAllKeys(): Promise<string[]>
  lastKey(): Promise<string | undefined>
  put(row: Row, key?: string): void
  add(row: Row): void
  delete(key: string): void
}

export function promised<Rows>(database: IDBDatabase): Promised<Rows> {
  const reading = (store: string) => database.transaction(store).objectStore(store)
  const writing = (...stores: string[]) => {
    // What somebody did must outlive a phone that goes out the next moment.
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
    return { in: (store: string) => storeOf(transaction.objectStore(store)), done: doneOf(transaction) }
  }
  const write = async (store: string, change: (store: IDBObjectStore) => void) => {
    const transaction = database.transaction(store, 'readwrite')
    change(transaction.objectStore(store))
    await doneOf(transaction)
  }
  return {
    get: (store, key) => asked(reading(store).get(key)),
    getAll: (store, range) => asked(reading(store).getAll(range)),
    getAllKeys: (store, range) => asked(reading(store).getAllKeys(range)) as Promise<string[]>,
    count: (store) => asked(reading(store).count()),
    getAllFromIndex: (store, index, ...range) =>
      asked(
        reading(store)
          .index(index)
          .getAll(...range),
      ),
    countFromIndex: (store, index, range) => asked(reading(store).index(index).count(range)),
    put: (store, row, key) => write(store, (one) => one.put(row, key)),
    add: (store, row) => write(store, (one) => one.add(row)),
    delete: (store, key) => write(store, (one) => one.delete(key)),
    lastKey: (store) => storeOf(reading(store)).lastKey(),
    writing,
  } as Promised<Rows>
}

function storeOf(store: IDBObjectStore): Store<unknown> {
  return {
    get: (key) => asked(store.get(key)),
    getAll: () => asked(store.getAll()),
    getAllKeys: () => asked(store.getAllKeys()) as Promise<string[]>,
    lastKey: async () => (await asked(store.openKeyCursor(null, 'prev')))?.key as string | undefined,
    put: (row, key) => void store.put(row, key),
    add: (row) => void store.add(row),
    delete: (key) => void store.delete(key),
  }
}

export function asked<value>(request: IDBRequest<value>): Promise<value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error as Error)
  })
}

function doneOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error as Error)
  })
}
