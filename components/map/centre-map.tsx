export function CentreMap(_: {groups: readonly unknown[]; locale: string; chosenKey: string|null; onChoose: (key: string|null)=>void}) { return null; }
