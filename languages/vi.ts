/** Vietnamese. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const vi = {
  lang: 'vi',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['ts', 'pgs', 'gs', 'ths', 'bs', 'ks', 'ls', 'tp', 'tx', 'q', 'p', 'st', 'dr', 'mr', 'mrs', 'tr'],
  },
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    nounPhrase: 'head-first',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['nói', 'nói thêm', 'nói rõ', 'cho biết', 'cho biết thêm', 'cho hay', 'cho rằng', 'chia sẻ', 'nhận định', 'nhận xét', 'khẳng định', 'thừa nhận', 'nhìn nhận', 'đánh giá', 'nhấn mạnh', 'giải thích', 'lý giải', 'bày tỏ', 'phát biểu', 'đáp', 'hỏi', 'kể', 'kể lại', 'thuật lại', 'viết', 'tuyên bố', 'thông báo', 'thông tin', 'thông tin thêm', 'cảnh báo', 'phủ nhận', 'bác bỏ', 'xác nhận', 'phân tích', 'bổ sung', 'tiết lộ', 'dự báo', 'lưu ý', 'chê', 'tâm sự', 'trình bày', 'tố cáo', 'cáo buộc', 'nêu', 'nêu rõ', 'nêu quan điểm', 'chỉ ra', 'quả quyết', 'cam kết', 'hứa', 'than thở', 'bức xúc', 'tố', 'khuyến cáo', 'khuyên', 'nhắc lại', 'nhắc', 'lập luận', 'phản bác', 'phản hồi', 'chỉ trích', 'kết luận', 'đăng', 'ghi', 'mô tả', 'so sánh', 'tin rằng', 'tin tưởng', 'hy vọng', 'kỳ vọng', 'lo ngại', 'băn khoăn', 'quan niệm', 'dẫn chứng', 'dự đoán', 'đặt vấn đề', 'bộc bạch', 'trăn trở'],
      },
      { speaker: 'before', reports: 'speech', takesAddressee: true, words: ['trả lời', 'báo cáo', 'nói với'] },
      {
        speaker: 'either',
        reports: 'request',
        // biome-ignore format: a list of words
        words: ['đề nghị', 'kêu gọi', 'yêu cầu', 'kiến nghị', 'đề xuất', 'chỉ đạo', 'khuyến nghị', 'mong muốn', 'mong', 'thúc giục', 'ra lệnh', 'lệnh cho'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: ['theo', 'theo lời', 'theo thông tin từ', 'theo nguồn tin của', 'theo báo cáo của', 'theo đại diện', 'dẫn lời', 'theo nhận định của', 'theo đánh giá của', 'theo quan điểm của'], after: [], enclitic: [] },
    complementizers: ['rằng', 'là', 'việc'],
    infinitives: [],
    clauseComma: true,
    // biome-ignore format: a list of words
    clauseMarkers: ['là', 'có', 'được', 'bị', 'phải', 'cần', 'sẽ', 'đã', 'đang', 'không', 'chưa', 'vẫn', 'nên', 'có thể', 'rất', 'cũng', 'còn', 'mới', 'từng', 'chỉ', 'đều', 'gồm', 'khiến', 'giúp', 'làm', 'tăng', 'giảm', 'đạt', 'gây', 'xảy ra', 'diễn ra', 'bắt đầu', 'kết thúc', 'thuộc', 'nằm', 'quá', 'hơn', 'mất', 'muốn', 'biết', 'thấy'],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['cũng', 'đã', 'sẽ', 'đang', 'vừa', 'mới', 'từng', 'không', 'chưa', 'còn', 'lại', 'tiếp tục', 'luôn', 'thẳng thắn', 'đồng thời', 'sau đó', 'chính thức', 'liên tục', 'nhiều lần'],
    pronouns: [
      {
        words: ['ông', 'ông ấy', 'ông này', 'anh', 'anh ấy', 'anh này', 'cậu'],
        person: 'third',
        gender: 'masculine',
        number: 'one',
      },
      {
        words: ['bà', 'bà ấy', 'bà này', 'chị', 'chị ấy', 'chị này', 'cô', 'cô ấy', 'cô này'],
        person: 'third',
        gender: 'feminine',
        number: 'one',
      },
      { words: ['vị này', 'người này', 'họ'], person: 'third', gender: 'any', number: 'one' },
      { words: ['tôi', 'em', 'con', 'mình'], person: 'first', gender: 'any', number: 'one' },
      { words: ['chúng tôi', 'chúng ta'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['vị'], other: ['một', 'các', 'những', 'nhiều', 'một số', 'mỗi', 'hai', 'ba', 'người'] },
    closingDeterminers: ['này', 'đó', 'kia', 'trên', 'nói trên'],
    // biome-ignore format: a list of words
    prepositions: ['của', 'ở', 'tại', 'trong', 'trên', 'dưới', 'với', 'từ', 'đến', 'cho', 'về', 'để', 'bằng', 'bởi', 'do', 'vào', 'ra', 'qua', 'giữa', 'trước', 'sau', 'cùng', 'khỏi', 'theo', 'liên quan', 'ngoài'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['và', 'nhưng', 'hoặc', 'hay', 'song', 'còn', 'tuy nhiên'], subordinating: ['khi', 'nếu', 'vì', 'bởi vì', 'do', 'mặc dù', 'dù', 'nên', 'trong khi', 'để'] },
    relatives: ['mà', 'người mà'],
    addressee: ['với', 'cho'],
    // biome-ignore format: a list of words
    times: ['hôm nay', 'hôm qua', 'ngày mai', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'sáng nay', 'chiều nay', 'tối nay', 'sáng qua', 'chiều qua', 'ngày', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'tuần trước', 'mới đây', 'trước đó', 'sau đó'],
    // biome-ignore format: a list of words
    titles: [['ông'], ['bà'], ['anh'], ['chị'], ['cô'], ['em'], ['cụ'], ['ngài'], ['tổng bí thư'], ['chủ tịch nước'], ['chủ tịch quốc hội'], ['chủ tịch'], ['phó chủ tịch'], ['thủ tướng'], ['phó thủ tướng'], ['bộ trưởng'], ['thứ trưởng'], ['bí thư'], ['phó bí thư'], ['tổng thống'], ['ngoại trưởng'], ['đại sứ'], ['đại biểu', 'đại biểu quốc hội'], ['giám đốc'], ['phó giám đốc'], ['tổng giám đốc'], ['trưởng phòng'], ['trưởng khoa'], ['trưởng ban'], ['cục trưởng'], ['phó cục trưởng'], ['vụ trưởng'], ['chánh văn phòng'], ['hiệu trưởng'], ['viện trưởng'], ['luật sư', 'ls'], ['bác sĩ', 'bs', 'bs.ck2', 'bs.ck1', 'bác sĩ chuyên khoa'], ['tiến sĩ', 'ts'], ['thạc sĩ', 'ths'], ['giáo sư', 'gs'], ['phó giáo sư', 'pgs'], ['chuyên gia'], ['kỹ sư'], ['kiến trúc sư'], ['đại tá'], ['thượng tá'], ['trung tá'], ['thiếu tá'], ['đại úy'], ['thiếu tướng'], ['trung tướng'], ['thượng tướng'], ['đại tướng'], ['huấn luyện viên', 'hlv'], ['thủ môn'], ['tiền đạo'], ['tiền vệ'], ['ca sĩ'], ['diễn viên'], ['đạo diễn'], ['nghệ sĩ', 'nsnd', 'nsưt'], ['nhà văn'], ['nhà báo'], ['nhà thơ'], ['phát ngôn viên', 'người phát ngôn'], ['tỷ phú'], ['giáo hoàng'], ['linh mục'], ['hoà thượng']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['ông', 'anh', 'cậu', 'ngài'], feminine: ['bà', 'chị', 'cô'] },
    nouns: {
      // biome-ignore format: a list of words
      person: ['chuyên gia', 'đại diện', 'người phát ngôn', 'phát ngôn viên', 'lãnh đạo', 'nhân chứng', 'nạn nhân', 'bác sĩ', 'luật sư', 'nhà phân tích', 'quan chức', 'cán bộ', 'giáo viên', 'phụ huynh', 'học sinh', 'sinh viên', 'chủ quán', 'chủ tiệm', 'tài xế', 'người dân', 'người mẹ', 'người cha', 'người đàn ông', 'người phụ nữ', 'nhà nghiên cứu', 'chủ tọa', 'thẩm phán', 'bị cáo', 'nguồn tin'],
      // biome-ignore format: a list of words
      group: ['các chuyên gia', 'người dân', 'các nhà khoa học', 'giới phân tích', 'cảnh sát', 'giới chức', 'các bác sĩ', 'nhân chứng', 'nhiều người', 'cử tri', 'doanh nghiệp', 'cơ quan chức năng', 'các nhà nghiên cứu', 'chính quyền'],
      // biome-ignore format: a list of words
      organization: ['bộ', 'sở', 'cục', 'vụ', 'ủy ban', 'ubnd', 'quốc hội', 'chính phủ', 'công an', 'viện', 'trường', 'đại học', 'bệnh viện', 'công ty', 'tập đoàn', 'ngân hàng', 'hiệp hội', 'liên đoàn', 'hội', 'tòa án', 'tand', 'viện kiểm sát', 'báo', 'hãng', 'đài', 'trung tâm', 'tổ chức', 'liên hợp quốc', 'câu lạc bộ', 'clb', 'đảng', 'quân đội', 'văn phòng', 'ban', 'nhà trắng', 'điện kremlin'],
      work: [
        'phim',
        'bộ phim',
        'sách',
        'cuốn',
        'cuốn sách',
        'bài hát',
        'ca khúc',
        'album',
        'chương trình',
        'vở',
        'vở kịch',
        'tiểu thuyết',
        'bài báo',
        'bài thơ',
        'dự án',
        'chiến dịch',
        'cuộc thi',
        'chủ đề',
        'mang tên',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: ['nguyên', 'cựu', 'phó', 'tổng', 'ủy viên', 'thường trực', 'kinh tế', 'tài chính', 'ngoại giao', 'quốc phòng', 'công an', 'y tế', 'giáo dục', 'đào tạo', 'giao thông', 'vận tải', 'công thương', 'nông nghiệp', 'xây dựng', 'tư pháp', 'nội vụ', 'khoa học', 'công nghệ', 'môi trường', 'tài nguyên', 'văn hóa', 'thể thao', 'du lịch'],
    // biome-ignore format: a list of words
    places: ['việt nam', 'mỹ', 'trung quốc', 'nga', 'ukraine', 'nhật bản', 'hàn quốc', 'triều tiên', 'anh', 'pháp', 'hà nội', 'tp hcm', 'đà nẵng', 'israel', 'iran', 'ấn độ', 'thái lan', 'campuchia', 'lào', 'châu âu', 'châu á', 'eu'],
    shortName: 'any',
    // biome-ignore format: a list of words
    notNames: ['tuy nhiên', 'tuy', 'ngoài', 'ngoài ra', 'bên', 'bên cạnh', 'trong', 'trước', 'sau', 'hiện', 'hiện nay', 'đồng', 'đồng thời', 'theo', 'do', 'vì', 'khi', 'nếu', 'với', 'tại', 'từ', 'để', 'đây', 'đó', 'điều', 'việc', 'cùng', 'còn', 'nhưng', 'và', 'năm', 'tháng', 'ngày', 'sáng', 'chiều', 'tối', 'hôm', 'các', 'những', 'nhiều', 'một', 'hai', 'ba', 'không', 'có', 'được', 'bị', 'đến', 'về', 'như', 'cũng', 'tôi', 'chúng', 'họ', 'người', 'thông', 'đại', 'liên', 'ngay', 'riêng', 'mặc', 'thực', 'bởi', 'nhằm', 'qua', 'chỉ', 'đặc', 'mới', 'lý'],
    interview: { questions: ['hỏi'], answers: ['đáp'] },
    // biome-ignore format: a list of words
    labels: ['xem thêm', 'đọc thêm', 'ảnh', 'video', 'đồ họa', 'nguồn', 'nguồn ảnh', 'tác giả', 'clip'],
  },
  // biome-ignore format: lists of words
  dates: {
    quarters: { before: ['quý'] },
    on: ['ngày'],
    without: ['trước', 'cn', 'nữa'],
    introducers: ['năm', 'từ', 'đến', 'vào', 'trong', 'hồi', 'giai đoạn', 'tới', 'đầu', 'cuối', 'giữa'],
    counted: ['người', 'đồng', 'mét', 'tấn', 'usd', 'km', 'căn', 'm2', 'ha'],
    weekdays: [['thứ 2'], ['thứ 3'], ['thứ 4'], ['thứ 5'], ['thứ 6'], ['thứ 7'], ['chúa nhật']],
    days: { '-1': ['ngày hôm qua', 'hôm trước'], '0': ['ngày hôm nay', 'hôm nay'], '1': ['ngày mai'], '2': ['ngày mốt'], '-2': ['hôm kia'] },
    dayParts: { '-1 EV': ['tối qua', 'tối hôm qua'], '-1 NI': ['đêm qua', 'đêm hôm qua'], '-1 AF': ['chiều qua', 'chiều hôm qua'], '-1 MO': ['sáng qua', 'sáng hôm qua'], '0 MO': ['sáng nay'], '0 MI': ['trưa nay'], '0 AF': ['chiều nay'], '0 EV': ['tối nay'], '0 NI': ['đêm nay'], '1 MO': ['sáng mai'], '1 AF': ['chiều mai'], '1 EV': ['tối mai'] },
    contextDays: { '-1': ['ngày trước đó', 'một ngày trước đó'], '1': ['ngày hôm sau', 'hôm sau', 'ngày tiếp theo'], '0': ['cùng ngày'] },
    periods: { '-1 Y': ['năm ngoái', 'năm trước', 'năm qua'], '1 Y': ['năm tới', 'sang năm'], '-1 M': ['tháng qua'], '1 M': ['tháng tới'], '-1 W': ['tuần qua'], '1 W': ['tuần tới'] },
    units: { TS: ['giây'], TH: ['tiếng'], D: ['ngày'], H: ['nửa năm'], DE: ['thập kỷ', 'thập niên'], CE: ['thế kỷ'] },
    parts: { MO: ['sáng', 'buổi sáng', 'sáng sớm', 'rạng sáng'], MI: ['trưa', 'buổi trưa'], AF: ['chiều', 'buổi chiều'], EV: ['tối', 'buổi tối'], NI: ['đêm', 'khuya'] },
    seasons: { SP: ['mùa xuân'], SU: ['mùa hè', 'mùa hạ'], FA: ['mùa thu'], WI: ['mùa đông'] },
    weekend: ['cuối tuần'],
    numbers: { một: 1, hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, mươi: 10, trăm: 100, nghìn: 1000, lăm: 5 },
    ordinals: { nhất: 1, i: 1, ii: 2, iii: 3, iv: 4, 'thứ nhất': 1, 'đầu tiên': 1 },
    halves: ['nửa', 'rưỡi'],
    shifts: { '-1': ['trước', 'vừa qua', 'qua', 'vừa rồi', 'gần đây'], '0': ['này', 'nay', 'hiện tại'], '1': ['sau', 'tới', 'tiếp theo', 'sắp tới'] },
    distances: { '-1': ['trước', 'trước đây'], '1': ['nữa', 'tới'] },
    distancesBefore: { '-1': ['cách đây'], '1': ['sau'] },
    contextDistances: { '-1': ['trước đó'], '1': ['sau đó'] },
    edges: ['đầu', 'cuối', 'giữa', 'nửa đầu', 'nửa cuối'],
    vague: ['vài', 'nhiều', 'mấy', 'một vài'],
    approximators: ['khoảng', 'gần', 'hơn'],
    times: { '12:00': ['giữa trưa'], '24:00': ['nửa đêm'] },
    calendarWeeks: ['tuần thứ', 'tuần'],
    offsets: { '1': ['sau', 'kể từ'], '-1': ['trước'] },
    frequency: { times: ['lần'], per: ['một', 'mỗi', 'trong'] },
    every: ['mỗi', 'hàng', 'hằng', 'các'],
    sets: { P1D: ['hàng ngày', 'hằng ngày', 'mỗi ngày'], P1W: ['hàng tuần', 'hằng tuần'], P1M: ['hàng tháng', 'hằng tháng'], P1Y: ['hàng năm', 'hằng năm', 'thường niên'] },
    rangeWords: ['đến', 'tới'],
    listWords: ['và'],
    between: ['giữa'],
    clock: ['giờ', 'h', 'lúc', 'vào lúc'],
    holidays: { '09-02': ['quốc khánh'], '12-25': ['giáng sinh', 'lễ giáng sinh', 'noel'], '04-30': ['giải phóng miền nam'], '12-24': ['đêm giáng sinh'], '01-01': ['tết dương lịch'], easter: ['lễ phục sinh', 'phục sinh'], '02-14': ['lễ tình nhân', 'valentine'], '05-01': ['quốc tế lao động'], '03-08': ['quốc tế phụ nữ'], '12-31': ['đêm giao thừa dương lịch'], '10-31': ['halloween'] },
    ages: { after: ['tuổi'] },
    tense: { past: ['đã', 'vừa', 'từng'], future: ['sẽ', 'dự kiến', 'sắp', 'dự định', 'kế hoạch'] },
    meridiem: { am: ['sa'], pm: ['ch'] },
    phrases: { on: '( vào | ngày )', at: '( lúc | vào lúc )', date: '( [ ngày ] {day} tháng {mm} | [ ngày ] {numericshort} )', of: '( của | năm )', year: '( năm {year} | {year} | {period} | {unit} {shift} )' },
    patterns: ['{unit} {ordinal} [ [ $of ] $year ]', '[ {weekday} [,] ] {day} thg {mm} [ [,] {year} ]', 'thg {mm} {year}', '{day} {to} {day} ( tháng | thg ) {mm} [ [,] [ năm ] {year} ]', 'tháng {mm} [ $year ] {to} tháng {mm} [ $year ]', '{partofyear} ( / {year} | [ của ] năm {year} )', '{unit} {year}', '[ {part} ] [ {weekday} ] ngày {day}', '[ {weekday} [,] ] ngày ( {numericshort} | {numeric} )', '{part} [ ngày ] ( {numericshort} | {numeric} )', '[ {part} ] {weekday} [,] $open ( {numericshort} | {numeric} ) $close', '[ {edge} ] tháng {mm} [ / {year} | $year ]', '{part} {weekday} [ ngày ] {numericshort}', '{numeric} [,] {clock}', '{weekday} [,] {numeric} [,] {clock}', '[ ngày ] {day} tháng {mm} [,] [ năm ] {year}', 'quý {ordinal} [ / {year} | $year ]', '{part} {nearday}'],
  },
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
    otherMatters: ['bình luận', 'cookie*', 'giấy phép số', 'tài khoản', 'giấy phép xuất bản', 'tòa án', 'toà án', 'thẩm phán', 'luật cấm', 'luật sư', 'dự luật', 'quy định mới'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['và', 'của', 'là', 'có', 'được', 'cho', 'trong', 'các', 'với', 'không', 'người', 'đã', 'một', 'những', 'để', 'này', 'khi', 'từ', 'đến', 'về', 'tại', 'cũng', 'như', 'nhiều', 'ra', 'phải', 'ở', 'sẽ', 'vào', 'theo', 'năm', 'đó', 'bị', 'trên', 'do', 'ông', 'nhưng', 'nói', 'hơn', 'còn', 'sau', 'việc', 'vì', 'làm', 'thì', 'nếu', 'lại', 'mà', 'hai', 'tôi', 'ngày', 'đang', 'biết', 'rằng', 'nên', 'bà'],
  },
} satisfies Language;
