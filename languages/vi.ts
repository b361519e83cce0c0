/** Vietnamese. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const vi = {
  lang: 'vi',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['sao chép', 'trích dẫn', 'đăng lại', 'phát hành lại', 'đăng tải lại', 'sao lưu', 'copy', 'tái bản', 'trích đăng'],
    uses: ['sử dụng', 'khai thác', 'phát hành', 'phát lại', 'xuất bản', 'đăng tải'],
    material: ['thông tin', 'nội dung', 'bài viết', 'bài', 'tin bài', 'trang này', 'website', 'tài liệu', 'tin tức', 'trang web'],
    own: ['trang này', 'trang web này', 'website này', 'bài viết này', 'báo này', 'nội dung này', 'từ website', 'trên website', 'trên trang', 'từ trang'],
    forbidden: ['nghiêm cấm', 'cấm', 'không được', 'không được phép'],
    allowed: ['được phép', 'có thể', 'tự do', 'hoan nghênh'],
    demanded: ['vui lòng', 'phải', 'khi', 'yêu cầu', 'xin', 'đề nghị', 'chỉ', 'cần', 'bắt buộc', 'nếu'],
    conditions: {
      'attribute-source': ['ghi rõ nguồn', 'ghi nguồn', 'nêu rõ nguồn', 'trích nguồn', 'dẫn nguồn', 'trích dẫn nguồn', 'nêu nguồn', 'để nguồn', 'ghi rõ xuất xứ', 'ghi lại nguồn'],
      'obtain-permission': ['không có … sự đồng ý', 'không có … chấp thuận', 'không có … đồng ý', 'không có … cho phép', 'không có … phép', 'không có … văn bản', 'chưa có … sự đồng ý', 'chưa có … chấp thuận', 'chưa có … đồng ý', 'chưa có … cho phép', 'chưa có … phép', 'chưa có … văn bản', 'khi chưa có … sự đồng ý', 'khi chưa có … chấp thuận', 'khi chưa có … đồng ý', 'khi chưa có … cho phép', 'khi chưa có … phép', 'khi chưa có … văn bản', 'nếu không có … sự đồng ý', 'nếu không có … chấp thuận', 'nếu không có … đồng ý', 'nếu không có … cho phép', 'nếu không có … phép', 'nếu không có … văn bản', 'chưa được … sự đồng ý', 'chưa được … chấp thuận', 'chưa được … đồng ý', 'chưa được … cho phép', 'chưa được … phép', 'chưa được … văn bản', 'khi có … sự đồng ý', 'khi có … chấp thuận', 'khi có … đồng ý', 'khi có … cho phép', 'khi có … phép', 'khi có … văn bản', 'phải có … sự đồng ý', 'phải có … chấp thuận', 'phải có … đồng ý', 'phải có … cho phép', 'phải có … phép', 'phải có … văn bản', 'chỉ khi có … sự đồng ý', 'chỉ khi có … chấp thuận', 'chỉ khi có … đồng ý', 'chỉ khi có … cho phép', 'chỉ khi có … phép', 'chỉ khi có … văn bản', 'chỉ … khi có … sự đồng ý', 'chỉ … khi có … chấp thuận', 'chỉ … khi có … đồng ý', 'chỉ … khi có … cho phép', 'chỉ … khi có … phép', 'chỉ … khi có … văn bản', 'văn bản đồng ý', 'đồng ý bằng văn bản', 'chấp thuận bằng văn bản', 'văn bản cho phép'],
      'non-commercial': ['phi thương mại', 'mục đích thương mại'],
      'no-derivatives': ['không chỉnh sửa', 'nguyên văn'],
      'share-alike': ['chia sẻ tương tự'],
      'no-machine-use': ['trí tuệ nhân tạo'],
    },
    link: {
      hyperlink: ['siêu liên kết', 'hyperlink', 'liên kết trực tiếp'],
      either: ['đường link', 'link', 'đường dẫn', 'liên kết'],
      article: ['bài viết gốc', 'bài gốc', 'link gốc', 'bản gốc', 'nguyên gốc'],
      site: ['trang chủ'],
      positions: {},
      indexable: [],
    },
    licence: ['giấy phép', 'cấp phép'],
    attribution: ['ghi công'],
    reserved: ['giữ bản quyền', 'bảo lưu mọi quyền'],
    otherMatters: ['bình luận', 'cookie*', 'giấy phép số', 'tài khoản', 'giấy phép xuất bản'],
  },
  summary: { stopWords: [] },
} satisfies Language;
