/** The part of SARIF 2.1.0 (OASIS) that is written; names are the standard's. */
export type SarifRun = {
  readonly tool: { readonly driver: Driver };
  readonly language: string;
  readonly columnKind: "utf16CodeUnits";
  readonly artifacts: readonly Artifact[];
  readonly invocations: readonly Invocation[];
  readonly results: readonly SarifResult[];
  readonly properties: Readonly<Record<string, unknown>>;
};

export type Driver = {
  readonly name: string;
  readonly version: string;
  readonly rules: readonly Descriptor[];
};

export type Text = { readonly text: string; readonly markdown?: string };

export type Descriptor = {
  readonly id: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text;
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: Readonly<Record<string, unknown>>;
};

export type Level = "none" | "note" | "warning" | "error";

export type Artifact = {
  readonly location: { readonly uri: string };
  /** Last year's document is looked at, not judged. */
  readonly roles: readonly ["analysisTarget" | "referencedOnCommandLine"];
};

export type Invocation = {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications: readonly Notification[];
};

export type Notification = {
  readonly level: Level;
  readonly message: Text;
  readonly descriptor: { readonly id: string };
  readonly associatedRule?: { readonly id: string };
};

export type Location = {
  readonly id?: number;
  readonly physicalLocation?: PhysicalLocation;
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  readonly message?: Text;
};

export type PhysicalLocation = {
  readonly artifactLocation: { readonly uri: string; readonly index: number };
  readonly region?: Region;
  readonly properties?: Readonly<Record<string, unknown>>;
};

export type Region = {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

export type Suppression = {
  readonly kind: "external";
  readonly status: "accepted" | "underReview";
  readonly justification: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

export type SarifResult = {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: "fail" | "open";
  readonly level: Level;
  readonly message: Text;
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly fingerprints?: Readonly<Record<string, string>>;
  readonly suppressions?: readonly Suppression[];
  readonly baselineState?: "new" | "unchanged" | "updated" | "absent";
  readonly properties?: Readonly<Record<string, unknown>>;
};
