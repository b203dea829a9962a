/** Folders of data sets before their data are there. */

export const tableFiles = (slug: string, title: string): Record<string, string> => ({
	'dataset.yaml': `${describe(title)}tables:
  ${slug}:
    file: ${slug}/${slug}.csv
    sha256: what \`sha256sum\` prints
    rows: 0
    rowType: Row
    columns:
      id: { type: integer, meaning: Number of the row in this file, nulls: 0 }
`,
	'convert.py': convert(`${slug}.csv`)
});

export const imageFiles = (slug: string, title: string): Record<string, string> => ({
	'dataset.yaml': `${describe(title)}images:
  ${slug}:
    file: ${slug}/${slug}.bin
    sha256: what \`sha256sum\` prints
    rows: 0
    rowType: LabelledPicture
    width: 28
    height: 28
    bits: 4
    white: 255
    names: [the first class, the second class]
`,
	'convert.py': convert(
		`${slug}.bin`,
		'tools.pack of datasets/tools.py makes the file from labels and pixels.'
	)
});

const describe = (title: string) => `title: ${JSON.stringify(title)}
summary: One sentence on what a row is and what is known of it.
source: Where it comes from, with the package and its version
licence: What its owner allows
citation: Who is to be named, and how
`;

const convert = (file: string, help = '') =>
	`"""Makes ${file} from its source. Run by hand; the file that it writes is committed.${help && `\n\n${help}\n`}"""\n`;
