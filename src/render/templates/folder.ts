import { departmentTemplate, readmeTemplate, reasonsTemplate } from "./department-yaml.ts";
import { csvTemplates, workbookTemplate } from "./tables.ts";

/** The files of an empty department-year by their paths in the folder. */
export async function folderTemplates(
  year: number,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const encoder = new TextEncoder();
  return [
    { path: "department.yaml", bytes: encoder.encode(departmentTemplate(year)) },
    { path: "reasons.yaml", bytes: encoder.encode(reasonsTemplate()) },
    {
      path: "说明.txt",
      bytes: encoder.encode(`\ufeff${readmeTemplate().replaceAll("\n", "\r\n")}`),
    },
    ...csvTemplates(),
    { path: "templates/模板.xlsx", bytes: await workbookTemplate(year) },
  ];
}
