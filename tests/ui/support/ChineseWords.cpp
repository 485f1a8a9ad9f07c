// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ChineseWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

ChineseWords::ChineseWords(QObject *parent)
    : QTranslator(parent)
    , m_words {
          {"Ahead", u"超前"_s},
          {"On track", u"正常"_s},
          {"Warning", u"预警"_s},
          {"Behind", u"滞后"_s},
          {"Too early", u"时间尚早"_s},
          {"Status", u"状态"_s},
          {"Totals", u"合计"_s},
          {"Legend", u"图例"_s},
          {"Cockpit", u"驾驶舱"_s},
          {"Targets", u"目标"_s},
          {"Pipeline", u"商机"_s},
          {"Field", u"拜访"_s},
          {"Customers", u"客户"_s},
          {"Handbook", u"指标手册"_s},
          {"Scores", u"绩效"_s},
          {"Loop", u"督办复盘"_s},
          {"Data", u"数据"_s},
          {"Steelyard", u"定盘星"_s},
          {"%1 – Steelyard", u"%1 – 定盘星"_s},
          {"Search or run a command", u"搜索或执行命令"_s},
          {"Rooms", u"页面"_s},
          {"Commands", u"命令"_s},
          {"On this page", u"本页"_s},
          {"Light colours", u"浅色"_s},
          {"Dark colours", u"深色"_s},
          {"Keyboard shortcuts", u"快捷键"_s},
          {"Wide navigation", u"展开导航"_s},
          {"Narrow navigation", u"收起导航"_s},
          {"Main navigation", u"主导航"_s},
          {"current room", u"当前页面"_s},
          {"%n open", u"%n 项待办"_s},
          {"Type a command, customer or opportunity…", u"输入命令、客户或商机…"_s},
          {"PaletteCommand palette", u"命令面板"_s},
          {"Found", u"结果"_s},
          {"Nothing found", u"没有找到"_s},
          {"↑↓ choose     ↵ open     Esc close", u"↑↓ 选择     ↵ 打开     Esc 关闭"_s},
          {"Search", u"搜索"_s},
          {"Search in %1", u"在%1中搜索"_s},
          {"Reset", u"重置"_s},
          {"Filters", u"筛选"_s},
          {"all", u"全部"_s},
          {"%1 and %n more", u"%1 等 %n 项"_s},
          {"%1: %2 (Delete removes it)", u"%1：%2（按 Delete 移除）"_s},
          {"Undo", u"撤销"_s},
          {"Cancel", u"取消"_s},
          {"Options", u"选项"_s},
          {"Options for %1", u"%1的选项"_s},
          {"Further figures", u"更多指标"_s},
          {", ", u"、"_s},
          {"Welcome to Steelyard", u"欢迎使用定盘星"_s},
          {"Turn “raise sales” into figures that add up. Everything stays in one file on this "
           "computer.",
           u"把“提升销售”变成对得上的数字。所有数据都保存在本机的一个文件里。"_s},
          {"Look around", u"先看看演示公司"_s},
          {"A small invented company with a year of sales, targets and visits.",
           u"一家虚构的小公司：一年的签约、回款、目标和拜访，随便点。"_s},
          {"Import a file", u"导入文件"_s},
          {"Excel or CSV from your CRM or ERP. You see every row before it is stored.",
           u"来自 CRM 或 ERP 的 Excel、CSV。入库前逐行预览，可整体撤销。"_s},
          {"Start empty", u"从空白开始"_s},
          {"Your organisation first, then targets and customers.", u"先建组织，再建目标和客户。"_s},
          {"Recent files", u"最近的文件"_s},
          {"Open…", u"打开…"_s},
      }
{
}

QString ChineseWords::translate(const char *, const char *source, const char *, int number) const
{
    QString text = m_words.value(QByteArray(source));
    if (number >= 0)
        text.replace(u"%n"_s, QString::number(number));
    return text;
}

} // namespace Steelyard
