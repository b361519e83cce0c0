/** Thai. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const th = {
  lang: 'th',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['คัดลอก', 'ทำซ้ำ', 'เผยแพร่ซ้ำ', 'ลอกเลียน', 'ดัดแปลง', 'อ้างอิง', 'นำไปเผยแพร่'],
    uses: ['นำไปใช้', 'ใช้', 'เผยแพร่', 'นำ'],
    material: ['เนื้อหา', 'ข้อความ', 'บทความ', 'ข่าว', 'เว็บไซต์', 'ภาพ', 'ข้อมูล'],
    own: ['เว็บไซต์นี้', 'บทความนี้', 'เนื้อหาของเรา'],
    forbidden: ['ห้าม', 'สงวนสิทธิ์', 'ไม่อนุญาต'],
    allowed: ['อนุญาต', 'สามารถ'],
    demanded: ['กรุณา', 'โปรด', 'ต้อง', 'โดย', 'เงื่อนไข'],
    conditions: {
      'attribute-source': ['อ้างอิง … แหล่งที่มา', 'อ้างอิง … ที่มา', 'ระบุ … แหล่งที่มา', 'ระบุ … ที่มา', 'ให้เครดิต … แหล่งที่มา', 'ให้เครดิต … ที่มา'],
      'obtain-permission': ['โดยไม่ได้รับ … อนุญาต', 'ก่อนได้รับ … อนุญาต', 'ไม่ได้รับ … อนุญาต', 'ได้รับ … อนุญาต'],
      'non-commercial': ['ไม่ใช่เพื่อการค้า', 'ไม่ใช้เพื่อการค้า', 'ไม่แสวงหากำไร'],
    },
    link: {
      hyperlink: [],
      either: ['ลิงก์', 'ลิงค์'],
      article: ['บทความต้นฉบับ', 'ต้นฉบับ'],
      site: [],
      positions: {},
      indexable: [],
    },
    licence: ['สัญญาอนุญาต'],
    attribution: [],
    reserved: ['สงวนลิขสิทธิ์'],
    otherMatters: ['คุกกี้'],
  },
  summary: { stopWords: [] },
} satisfies Language;
