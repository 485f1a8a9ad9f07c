// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Steelyard {

/// What people call the records, fields and codes that definitions name.
namespace RowWords {

/// "opportunities": many of them, in the middle of a sentence.
QString records(const QString &entity);
/// "signing date"; what is not known keeps its name, with blanks.
QString field(const QString &name);
/// "renewal" for the code of that name; what is not known stays as it is.
QString code(const QString &text);
/// "it is a test record", or its opposite.
QString flag(const QString &name, bool holds);

} // namespace RowWords

} // namespace Steelyard
