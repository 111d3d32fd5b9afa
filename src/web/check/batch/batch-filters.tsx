import { useMemo } from "react";
import {
  BATCH_KINDS,
  type BatchFilter,
  type BatchKind,
  type BatchRow,
  batchRules,
} from "#publish/batch-view.ts";
import { goToText } from "#web/check/history.ts";
import { writeBatchAddress } from "./batch-address.ts";

const KIND_WORDS = {
  all: "全部",
  found: "有错误或存疑",
  clean: "没有错误和存疑",
  failed: "没有读成",
  open: "还没有核对",
} as const satisfies Record<BatchKind, string>;

type Props = { readonly files: readonly BatchRow[]; readonly filter: BatchFilter };

/** What of the batch is shown; all of it stands in the address. */
export function BatchFilters({ files, filter }: Props) {
  const rules = useMemo(() => batchRules(files), [files]);
  return (
    <div className="batch-filters">
      <label>
        找
        <input
          type="search"
          placeholder="文件名或部门"
          maxLength={200}
          value={filter.query}
          onChange={({ currentTarget }) => filterBatch(filter, { query: currentTarget.value })}
        />
      </label>
      <label>
        看
        <select
          value={filter.kind}
          onChange={({ currentTarget: { value } }) =>
            filterBatch(filter, { kind: BATCH_KINDS.find((kind) => kind === value) ?? "all" })
          }
        >
          {BATCH_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind]}
            </option>
          ))}
        </select>
      </label>
      {(rules.length > 0 || filter.rule !== undefined) && (
        <label>
          同一条规则
          <select
            value={filter.rule ?? ""}
            onChange={({ currentTarget: { value } }) =>
              filterBatch(filter, { rule: value === "" ? undefined : value })
            }
          >
            <option value="">不限</option>
            {filter.rule !== undefined && !rules.some(({ id }) => id === filter.rule) && (
              <option value={filter.rule}>{filter.rule}（0 份）</option>
            )}
            {rules.map(({ id, title, documents }) => (
              <option key={id} value={id}>
                {title}（{documents} 份）
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** Writes a change of the filter into the address. */
export function filterBatch(filter: BatchFilter, part: Partial<BatchFilter>): void {
  goToText(writeBatchAddress({ ...filter, ...part }), "replace");
}
