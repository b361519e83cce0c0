/** Invented pages. */
import { pageBlocks } from '../../article/blocks.ts';
import { readDeclarations } from '../../article/declarations.ts';
import { type PageMetadata, readMetadata } from '../../article/metadata.ts';
import { type PagePatterns, pagePatterns } from '../../article/page-words.ts';
import { pressWords } from '../../languages/press.ts';

/** The words that pages are read by. */
export const words: PagePatterns = pagePatterns(pressWords);

/** A document's metadata. */
export function metadataOf(document: Document, url: string | null): PageMetadata {
  return readMetadata(document, readDeclarations(document), url, pageBlocks(document.body), words);
}

/** An Indonesian article with everything around it that a news page has. */
export const harborPage = `<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <title>Pelabuhan Teluk Biru Dibuka Kembali | Kabar Pesisir</title>
  <link rel="canonical" href="https://kabarpesisir.example/berita/pelabuhan-teluk-biru?utm_source=beranda">
  <meta property="og:site_name" content="Kabar Pesisir">
  <meta property="og:type" content="article">
  <meta property="og:title" content="Pelabuhan Teluk Biru Dibuka Kembali - Kabar Pesisir">
  <meta property="og:description" content="Setelah dua tahun perbaikan, kapal nelayan kembali bersandar di Teluk Biru.">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
    "headline":"Pelabuhan Teluk Biru Dibuka Kembali","datePublished":"2021-03-04T09:30:00+07:00",
    "author":{"@type":"Person","name":"Oleh Ratna Wijaya"},"publisher":{"@type":"Organization","name":"Kabar Pesisir"}}</script>
</head>
<body>
  <nav class="menu"><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a></nav>
  <main>
    <article>
      <h1>Pelabuhan Teluk Biru <em>Dibuka</em> Kembali</h1>
      <div class="meta"><span class="author">Oleh Ratna Wijaya</span> <time datetime="2021-03-04T09:30:00+07:00">4 Maret 2021, 09.30 WIB</time></div>
      <ul class="share-bar"><li><a href="https://social.example/share">Bagikan</a></li></ul>
      <p class="standfirst">Setelah dua tahun perbaikan, kapal nelayan kembali bersandar di Teluk Biru.</p>
      <figure><img src="a.jpg" alt=""><figcaption>Kapal nelayan di dermaga baru. <span class="credit">Foto: Bayu</span></figcaption></figure>
      <p>Pelabuhan Teluk Biru dibuka kembali pada Kamis pagi, dan puluhan kapal nelayan langsung bersandar di dermaga yang
         baru selesai diperbaiki selama dua tahun terakhir.</p>
      <p>“Kami sudah lama menunggu hari ini,” kata Sari Lestari, ketua koperasi nelayan setempat, di hadapan para warga yang
         berkumpul sejak subuh di tepi&nbsp;dermaga.</p>
      <p>Baca juga: <a href="/lain">Harga Ikan Naik Menjelang Musim Barat di Pesisir Utara</a></p>
      <h2>Dermaga lebih panjang</h2>
      <p>Dermaga kini sepanjang seratus dua puluh meter, lebih panjang daripada dermaga lama, sehingga kapal besar pun dapat
         bersandar tanpa harus menunggu air pasang.</p>
      <blockquote><p>Laut adalah halaman rumah kami, dan pelabuhan adalah pintunya, begitu bunyi tulisan di gerbang.</p></blockquote>
      <ul><li>Panjang dermaga: seratus dua puluh meter.</li><li>Biaya perbaikan: empat miliar rupiah.</li></ul>
      <p>Pemerintah daerah berjanji menambah gudang pendingin pada akhir tahun agar hasil tangkapan tidak cepat rusak.</p>
    </article>
    <section class="newsletter-box"><p>Dapatkan kabar pesisir di kotak surat Anda setiap pagi, gratis dan tanpa iklan.</p></section>
    <section class="related"><h3>Berita lain</h3><ul><li><a href="/a">Nelayan Tua dan Perahunya</a></li><li><a href="/b">Cuaca Esok Hari</a></li></ul></section>
  </main>
  <footer><p class="copyright">Jika mengutip materi dari Kabar Pesisir, mohon sertakan tautan ke artikel asli.</p></footer>
</body>
</html>`;

/** An English brief without any declaration. */
export const briefPage = `<!doctype html><html lang="en"><head><title>Ferry delayed</title></head><body>
<h1>Ferry delayed by fog</h1>
<p>The morning ferry to Grey Island left two hours late on Tuesday because of thick fog over the sound.</p>
<p>No one was hurt, and the harbour master said that later sailings would keep to the timetable.</p>
</body></html>`;

/** A page around the given head and body. */
export function page(head: string, body: string = brief): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

const brief = `<h1>Ferry delayed by fog</h1>
<p>The morning ferry to Grey Island left two hours late on Tuesday because of thick fog over the sound.</p>
<p>No one was hurt, and the harbour master said that later sailings would keep to the timetable.</p>`;
