// Runs under a real PHP 7.4 (compiled to WebAssembly): compiles every file of the plugin, then runs the
// unit tests.   node php-7.4.mjs PLUGIN_FOLDER PHPUNIT_FOLDER
// The packages @php-wasm/node-7-4 and @php-wasm/universal are looked for in the current folder.
import { readdirSync, readFileSync, statSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [plugin, library] = process.argv.slice(2);
const from = createRequire(join(process.cwd(), 'package.json'));
const load = async (name) => import(pathToFileURL(from.resolve(name)));
const { PHP, loadPHPRuntime } = await load('@php-wasm/universal');
const { getPHPLoaderModule } = await load('@php-wasm/node-7-4');
const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));

function copy(source, target) {
	php.mkdir(target);
	for (const name of readdirSync(source)) {
		const path = join(source, name);
		if (statSync(path).isDirectory()) {
			if (!['docs', 'screenshots'].includes(name)) copy(path, `${target}/${name}`);
		} else if (name.endsWith('.php') || name.endsWith('.dist') || name.endsWith('.xsd')) {
			php.writeFile(`${target}/${name}`, readFileSync(path));
		}
	}
}
function files(folder) {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? (name === 'tests' ? [] : files(path)) : name.endsWith('.php') ? [path] : [];
	});
}

const version = (await php.run({ code: '<?php echo PHP_VERSION;' })).text;
if (!version.startsWith('7.4.')) throw new Error(`this is PHP ${version}`);
copy(plugin, '/plugin');
let failed = 0;
const all = files(plugin);
for (const file of all) {
	const path = '/plugin' + file.slice(plugin.length);
	// The whole file is compiled, as by php -l, within a function that is never called.
	const code = `<?php try { $f = '${path}'; token_get_all( file_get_contents( $f ), TOKEN_PARSE );
		if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', '/' ); }
		ob_start(); $x = preg_match( '~/(includes|data|sync)/[a-z0-9-]+\\.php$~', $f ) && false === strpos( $f, 'hooks.php' ) ? include_once $f : 1; ob_end_clean();
		echo 'fine'; } catch ( Throwable $e ) { echo get_class( $e ), ': ', $e->getMessage(), ' in line ', $e->getLine(); }`;
	const text = (await php.run({ code })).text;
	if (text !== 'fine') {
		failed++;
		console.log(`${path}: ${text}`);
	}
}
console.log(`PHP ${version}: ${all.length} files, ${failed} with an error`);

if (library && existsSync(library)) {
	for (const name of readdirSync(library)) {
		if (statSync(join(library, name)).isDirectory()) copy(join(library, name), `/library/${name}`);
	}
	const code = `<?php set_include_path( '/library' ); chdir( '/plugin' );
		foreach ( array( 'STDIN' => 'php://memory', 'STDOUT' => 'php://output', 'STDERR' => 'php://output' ) as $name => $stream ) { defined( $name ) || define( $name, fopen( $stream, 'w' ) ); }
		$_SERVER['argv'] = array( 'phpunit' ); $_SERVER['argc'] = 1;
		require '/plugin/tests/support/boot-unit.php';
		require 'PHPUnit/Autoload.php';
		$suite = new PHPUnit\\Framework\\TestSuite( 'unit' );
		foreach ( glob( '/plugin/tests/unit/*Test.php' ) as $file ) { $suite->addTestFile( $file ); }
		$result = $suite->run();
		foreach ( array_merge( $result->failures(), $result->errors() ) as $one ) { echo $one->toString(), "\\n"; }
		echo $result->count(), ' tests, ', count( $result->failures() ) + count( $result->errors() ), ' failed, ', count( $result->skipped() ), ' skipped';`;
	const answer = await php.run({ code });
	console.log(`PHP ${version}: ${answer.text.trim()}`);
	if (!/ 0 failed/.test(answer.text)) failed++;
}
process.exit(failed ? 1 : 0);
