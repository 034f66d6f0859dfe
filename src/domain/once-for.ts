/** What follows from a thing alone is made once, however many pages ask for it. */

/**
 * Makes something of an object when it is first asked for, and gives the same again for as long as the object is around. Neither of them
 * may change.
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
